import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { showing, wholePicture, zoomedStep } from '../draw/camera.ts';
import { icon } from '../draw/icons.ts';
import { nodeButtons } from '../draw/overlay/buttons.ts';
import { tip } from '../draw/overlay/tip.ts';
import { overlayStyle } from '../draw/overlay/overlay-style.ts';
import { walked, type Walk } from '../draw/overlay/walk.ts';
import { paintScene } from '../draw/svg/paint-scene.ts';
import { ask, type Camera } from '../request.ts';
import type { Scene } from '../scene/scene.ts';
import { base } from '../style/base.ts';
import { controls } from '../style/controls.ts';
import { viewWordsOf } from '../text/view-words-of.ts';
import type { Words } from '../text/words.ts';
import { wordsOf } from '../text/words-of.ts';
import { LiveDrawing } from './live-drawing.ts';
import { networkStyle } from './network-style.ts';
import { Passing } from './passing.ts';
import { StageWatch } from './stage-watch.ts';
import { toolRow } from './tool-row.ts';

/** How long the hint on zooming stays, ms. */
const hintTime = 2500;

/**
 * The network of the day: a drawing, and over it one button per institution and hub. The plain wheel and one finger belong to the page.
 *
 * @fires splot-request - `{ type: 'select', id }`, `{ type: 'zoom', camera }` or `{ type: 'resize', box }`.
 * @csspart network - The drawing.
 * @csspart overlay-node - The button over one node.
 * @cssprop --splot-height - Height of the drawing.
 */
export class NetworkView extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    scene: { attribute: false },
    camera: { attribute: false },
    selected: {},
    size: { reflect: true },
    still: { type: Boolean },
    renderer: {},
    walk: { state: true, attribute: false },
    enlarged: { state: true, attribute: false },
  };

  static override styles: CSSResultGroup = [base, controls, overlayStyle, networkStyle];

  declare words: Words;
  declare scene: Scene | null;
  declare camera: Camera;
  declare selected: string;
  declare size: 'narrow' | 'medium' | 'wide';
  /** Nothing moves by itself. */
  declare still: boolean;
  /** `svg` keeps to the drawing that needs no graphics card. */
  declare renderer: 'auto' | 'svg';
  declare private walk: Walk;
  declare private enlarged: boolean;

  readonly #live = new LiveDrawing(this);
  /** Node whose full name shows. */
  readonly #hinted = new Passing(this, '');
  /** Whether the hint on zooming is out, stands there, or was given. */
  readonly #wheel = new Passing<'never' | 'now' | 'given'>(this, 'never');

  constructor() {
    super();
    this.words = wordsOf('en');
    this.scene = null;
    this.camera = wholePicture;
    this.selected = '';
    this.size = 'wide';
    this.still = false;
    this.renderer = 'auto';
    this.walk = { at: '', trail: [] };
    this.enlarged = false;
    const viewpoint = {
      camera: () => this.camera,
      box: () => this.scene?.box ?? { width: 1, height: 1 },
      free: () => this.enlarged,
      zoom: (camera: Camera) => this.#zoom(camera),
      plainWheel: () => this.#tellWheel(),
    };
    this.addController(
      new StageWatch(this, viewpoint, (box) => {
        if (box.width !== this.scene?.box.width || box.height !== this.scene.box.height) ask(this, { type: 'resize', box });
      }),
    );
  }

  override render(): TemplateResult {
    const panel = html`<div class="panel">${this.#stage()}${this.#tools()}</div>`;
    if (!this.enlarged) return panel;
    return html`<dialog aria-label=${this.words.screen.network} @close=${() => this.#enlarge(false)}>${panel}</dialog>`;
  }

  override updated(changed: PropertyValues): void {
    const { scene } = this;
    this.renderRoot.querySelector<HTMLDialogElement>('dialog:not([open])')?.showModal();
    const root = this.renderRoot.querySelector('.picture');
    if (scene === null || root === null) return;
    paintScene(root, scene, this.camera);
    // A phone's small drawing has nothing to zoom: it stays SVG until it fills the screen.
    const isStill = this.renderer === 'svg' || (this.size === 'narrow' && !this.enlarged);
    const place = isStill ? null : this.renderRoot.querySelector<HTMLElement>('.live');
    this.#live.show(place, { scene, camera: this.camera, animate: !this.still && changed.has('scene') && !changed.has('camera') });
  }

  #stage(): TemplateResult {
    const { screen, lang } = this.words;
    const { scene, camera } = this;
    const box = scene?.box ?? { width: 0, height: 0 };
    return html`<div class=${`stage${this.enlarged ? ' free' : ''}${this.#live.isOn ? ' is-live' : ''}`} part="network" @pointerdown=${this.#turn} @focusin=${this.#turn}>
      <svg class="picture" viewBox=${`0 0 ${box.width} ${box.height}`} aria-hidden="true"></svg>
      <div class="live" aria-hidden="true"></div>
      <div class="overlay" role="group" aria-label=${screen.network} aria-describedby="how" @keydown=${this.#key}>
        ${scene === null ? nothing : nodeButtons(scene, { camera, at: this.walk.at, selected: this.selected, pick: this.#pick, hint: this.#hint })}
        ${this.#tip()}
      </div>
      <p id="how" class="hidden-text">${scene?.sentence} ${screen.networkHint}</p>
      ${scene !== null && scene.nodes.length === 0 ? html`<p class="nothing">${scene.sentence}</p>` : nothing}
      ${this.#live.wasLost && !this.#live.isOn ? html`<p class="lost small" role="status">${screen.lostDrawing}</p>` : nothing}
      ${this.#wheel.value === 'now' ? html`<p class="wheel-hint">${screen.wheelHint}</p>` : nothing}
      ${this.enlarged ? html`<button class="button leave" autofocus @click=${() => this.#enlarge(false)}>${icon('back')} ${viewWordsOf(lang).leave}</button>` : nothing}
    </div>`;
  }

  #tools(): TemplateResult {
    const { screen } = this.words;
    return toolRow([
      { sign: 'minus', label: screen.zoomOut, act: () => this.#zoomStep('out') },
      { sign: 'plus', label: screen.zoomIn, act: () => this.#zoomStep('in') },
      { sign: 'fit', label: screen.fit, act: () => this.#zoom(wholePicture) },
      ...(this.enlarged ? [] : [{ sign: 'enlarge', label: screen.enlarge, act: () => this.#enlarge(true) } as const]),
    ]);
  }

  #tip(): TemplateResult | typeof nothing {
    const node = this.scene?.nodes.find(({ id }) => id === this.#hinted.value);
    return node === undefined || this.scene === null ? nothing : tip(node, this.scene.box, this.camera, this.#hint);
  }

  readonly #turn = (): void => this.#live.wanted();

  readonly #pick = (id: string): void => {
    this.walk = { at: id, trail: [] };
    // Beside the drawing the card would lie behind the full screen; a sheet opens over it.
    if (this.size !== 'narrow') this.enlarged = false;
    ask(this, { type: 'select', id });
  };

  // The pause lets the pointer travel from the node to its name.
  readonly #hint = (id: string): void => this.#hinted.become(id, id === '' ? 160 : 80);

  #key(event: KeyboardEvent): void {
    if (this.scene === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape' && this.#hinted.value !== '') {
      this.#hinted.become('');
      event.stopPropagation();
      return;
    }
    const from = event.target instanceof HTMLElement ? (event.target.dataset['id'] ?? this.walk.at) : this.walk.at;
    const walk = walked({ ...this.walk, at: from }, event.key, this.scene);
    if (walk === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.walk = walk;
    void this.#focusNode(walk.at);
  }

  async #focusNode(id: string): Promise<void> {
    const node = this.scene?.nodes.find((one) => one.id === id);
    if (node !== undefined && this.scene !== null) {
      const camera = showing(this.camera, this.scene.box, node);
      if (camera !== this.camera) this.#zoom(camera);
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`.overlay-node[tabindex='0']`)?.focus();
  }

  #zoomStep(way: 'in' | 'out'): void {
    if (this.scene !== null) this.#zoom(zoomedStep(this.camera, this.scene.box, way));
  }

  #zoom(camera: Camera): void {
    ask(this, { type: 'zoom', camera });
  }

  #enlarge(on: boolean): void {
    this.enlarged = on;
  }

  #tellWheel(): void {
    if (this.#wheel.value !== 'never' || this.enlarged) return;
    this.#wheel.become('now');
    this.#wheel.become('given', hintTime);
  }
}
