export { defineSplot } from './define-splot.ts';
export { svgDocument } from './draw/svg/svg-document.ts';
export type { Request, ViewId } from './request.ts';
export type { Scene } from './scene/scene.ts';
export { SplotExplorer } from './splot-explorer.ts';
export { initialState, type Wishes } from './state/initial.ts';
export { sceneOf } from './state/scene-of.ts';
export type { State } from './state/state.ts';
