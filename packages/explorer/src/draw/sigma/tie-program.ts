import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { dashOf, dashShader } from './dash.ts';
import { rgbOf } from './rgb-of.ts';
import type { Stroke } from './stroke.ts';

const { FLOAT, TRIANGLE_STRIP } = WebGL2RenderingContext;

/** Straight pieces an arc is drawn in. */
const pieces = 32;

// An arc is the quadratic curve of the SVG. The way along it has a closed form, so that dashes are equally long everywhere.
const vertexShader = `#version 300 es
in vec2 a_step;
in vec2 a_from;
in vec2 a_to;
in vec4 a_colour;
in vec3 a_pen;
in vec4 a_dash;
uniform mat3 u_matrix;
uniform float u_scale;
out float v_across;
out float v_along;
flat out vec4 v_colour;
flat out vec3 v_pen;
flat out vec4 v_dash;

float lengthTo(float u) {
  return (u * sqrt(1.0 + u * u) + asinh(u)) / 2.0;
}

void main() {
  float t = a_step.x;
  vec2 way = vec2(a_to.x - a_from.x, a_from.y - a_to.y);
  float reach = max(length(way), 1e-6);
  vec2 aside = vec2(-way.y, way.x);
  float bend = 2.0 * a_pen.y;
  vec2 at = vec2(a_from.x, -a_from.y) + way * t + aside * bend * t * (1.0 - t);
  vec2 heading = normalize(way + aside * bend * (1.0 - 2.0 * t) + vec2(1e-9, 0.0));
  float out_ = a_step.y * (a_pen.x / 2.0 + 1.0 / u_scale);
  v_across = out_;
  v_along = bend == 0.0 ? t * reach : reach / (2.0 * bend) * (lengthTo(bend) - lengthTo(bend * (1.0 - 2.0 * t)));
  v_colour = a_colour;
  v_pen = a_pen;
  v_dash = a_dash;
  at += vec2(-heading.y, heading.x) * out_;
  gl_Position = vec4((u_matrix * vec3(at.x, -at.y, 1.0)).xy, 0.0, 1.0);
}
`;

const fragmentShader = `#version 300 es
precision highp float;
in float v_across;
in float v_along;
flat in vec4 v_colour;
flat in vec3 v_pen;
flat in vec4 v_dash;
uniform float u_scale;
out vec4 colour;
${dashShader}
void main() {
  float alpha = v_colour.a * cover(toPen(v_across, v_pen.x, v_along, v_dash, v_pen.z), u_scale);
  colour = vec4(v_colour.rgb, 1.0) * alpha;
}
`;

/** Draws strokes: the attribute `stroke` of an edge. */
export class TieProgram extends EdgeProgram<'u_matrix' | 'u_scale'> {
  override getDefinition() {
    return {
      VERTICES: 2 * (pieces + 1),
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: ['u_matrix', 'u_scale'] as const,
      ATTRIBUTES: [
        { name: 'a_from', size: 2, type: FLOAT },
        { name: 'a_to', size: 2, type: FLOAT },
        { name: 'a_colour', size: 4, type: FLOAT },
        { name: 'a_pen', size: 3, type: FLOAT },
        { name: 'a_dash', size: 4, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_step', size: 2, type: FLOAT }],
      CONSTANT_DATA: Array.from({ length: 2 * (pieces + 1) }, (_, k) => [Math.trunc(k / 2) / pieces, k % 2 === 0 ? -1 : 1]),
    };
  }

  override processVisibleItem(
    _edge: number,
    start: number,
    from: NodeDisplayData,
    to: NodeDisplayData,
    { stroke }: EdgeDisplayData & { readonly stroke: Stroke },
  ): void {
    const { colour, alpha, width, bow, roundCaps, dash } = stroke;
    this.array.set([from.x, from.y, to.x, to.y, ...rgbOf(colour), alpha, width, bow, roundCaps ? 1 : 0, ...dashOf(dash)], start);
  }

  override setUniforms({ matrix, width, height, zoomRatio, pixelRatio }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, matrix);
    gl.uniform1f(uniformLocations['u_scale']!, (pixelRatio * Math.min(width, height)) / zoomRatio);
  }
}
