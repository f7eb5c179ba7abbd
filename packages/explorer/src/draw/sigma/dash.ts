/** Dashes and gaps as the shader takes them: two of each, zeros for none. An odd list is read twice, as in SVG. */
export function dashOf(dash: readonly number[]): readonly [number, number, number, number] {
  const [a = 0, b = 0, c = 0, d = 0] = dash.length % 2 === 1 ? [...dash, ...dash] : dash;
  return [a, b, c, d];
}

/** GLSL: distance along a line to the nearest dash, negative on it; and how much of a pixel lies within a distance. */
export const dashShader = `
float toDash(float along, vec4 dash) {
  float total = dash.x + dash.y + dash.z + dash.w;
  float s = mod(along, total);
  float nearest = min(max(-s, s - dash.x), total - s);
  float second = dash.x + dash.y;
  return dash.z > 0.0 ? min(nearest, max(second - s, s - second - dash.z)) : nearest;
}

float cover(float distance, float scale) {
  return clamp(0.5 - distance * scale, 0.0, 1.0);
}

// Distance to a pen stroke: across its middle line, along a dash pattern if there is one.
float toPen(float across, float width, float along, vec4 dash, float roundCaps) {
  float edge = abs(across) - width / 2.0;
  if (dash.x + dash.z <= 0.0) return edge;
  float gap = toDash(along, dash);
  return roundCaps > 0.5 ? length(vec2(max(gap, 0.0), across)) - width / 2.0 : max(edge, gap);
}
`;
