import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type Sigma from 'sigma';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { dashOf, dashShader } from './dash.ts';
import { rgbOf } from './rgb-of.ts';
import type { Sprite } from './sprite.ts';

const { FLOAT, TRIANGLE_STRIP } = WebGL2RenderingContext;

const vertexShader = `#version 300 es
in vec2 a_corner;
in vec2 a_position;
in vec4 a_form;
in float a_r;
in vec4 a_fill;
in vec4 a_stroke;
in vec4 a_pen;
in vec4 a_dash;
uniform mat3 u_matrix;
uniform float u_scale;
out vec2 v_at;
flat out vec4 v_form;
flat out float v_r;
flat out vec4 v_fill;
flat out vec4 v_stroke;
flat out vec4 v_pen;
flat out vec4 v_dash;

void main() {
  v_form = a_form;
  v_r = a_r;
  v_fill = a_fill;
  v_stroke = a_stroke;
  v_pen = a_pen;
  v_dash = a_dash;
  // A mitred corner of the sharpest shape reaches out by the whole width of its outline.
  v_at = a_corner * (a_form.w * a_r + a_pen.x + 1.0 / u_scale);
  gl_Position = vec4((u_matrix * vec3(a_position + vec2(v_at.x, -v_at.y), 1.0)).xy, 0.0, 1.0);
}
`;

// Straight sides as half-planes: the larger of their distances bounds the shape, with mitred corners, as SVG joins them.
const fragmentShader = `#version 300 es
precision highp float;
in vec2 v_at;
flat in vec4 v_form;
flat in float v_r;
flat in vec4 v_fill;
flat in vec4 v_stroke;
flat in vec4 v_pen;
flat in vec4 v_dash;
uniform float u_scale;
out vec4 colour;
const float PI = 3.14159265358979;
${dashShader}
void main() {
  float sides = v_form.x;
  float distance;
  float along;
  if (sides < 1.0) {
    distance = length(v_at) - v_r;
    along = (PI - atan(v_at.y, v_at.x)) * v_r;
  } else {
    distance = -1e9;
    float side = 2.0 * v_form.y * v_r * tan(PI / sides);
    for (float k = 0.0; k < sides; k++) {
      float angle = v_form.z + k * 2.0 * PI / sides;
      vec2 outward = vec2(cos(angle), sin(angle));
      float beyond = dot(v_at, outward) - v_form.y * v_r;
      if (beyond > distance) {
        distance = beyond;
        along = (k + 0.5) * side + dot(v_at, vec2(-outward.y, outward.x));
      }
    }
  }

  float inside = v_fill.a * cover(distance, u_scale);
  colour = vec4(v_fill.rgb, 1.0) * inside;
  float gap = v_pen.y;
  if (gap > 0.0) {
    float offset = abs(mod(v_at.y - v_at.x + gap / 2.0, gap) - gap / 2.0) / sqrt(2.0);
    float hatched = v_stroke.a * cover(max(offset - 0.75, distance), u_scale);
    colour = vec4(v_stroke.rgb, 1.0) * hatched + colour * (1.0 - hatched);
  }
  float pen = v_stroke.a * cover(toPen(distance, v_pen.x, along, v_dash, v_pen.w), u_scale);
  colour = (vec4(v_stroke.rgb, 1.0) * pen + colour * (1.0 - pen)) * v_pen.z;
}
`;

/** Draws sprites: the attribute `sprite` of a node. Its coordinates have y up; `u_scale` is device pixels per scene pixel. */
export class GlyphProgram extends NodeProgram<'u_matrix' | 'u_scale'> {
  // Nothing is ever picked through sigma: without its buffer every sprite is drawn once, not twice.
  constructor(gl: WebGLRenderingContext, _pickingBuffer: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }

  override getDefinition() {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: ['u_matrix', 'u_scale'] as const,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_form', size: 4, type: FLOAT },
        { name: 'a_r', size: 1, type: FLOAT },
        { name: 'a_fill', size: 4, type: FLOAT },
        { name: 'a_stroke', size: 4, type: FLOAT },
        { name: 'a_pen', size: 4, type: FLOAT },
        { name: 'a_dash', size: 4, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(_node: number, start: number, { x, y, sprite }: NodeDisplayData & { readonly sprite: Sprite }): void {
    const { form, r, fill, stroke, strokeWidth, hatch, dash, roundCaps, alpha } = sprite;
    const body = [x, y, form.sides, form.apothem, form.turn, form.reach, r];
    const paints = [...rgbOf(fill), fill === 'none' ? 0 : 1, ...rgbOf(stroke), stroke === 'none' ? 0 : 1];
    const pen = [strokeWidth, hatch, alpha, roundCaps ? 1 : 0, ...dashOf(dash)];
    this.array.set([...body, ...paints, ...pen], start);
  }

  override setUniforms({ matrix, width, height, zoomRatio, pixelRatio }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, matrix);
    gl.uniform1f(uniformLocations['u_scale']!, (pixelRatio * Math.min(width, height)) / zoomRatio);
  }
}
