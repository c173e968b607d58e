/** Where the cards of a page lay out what they show, for whoever wants all of them at once. */
import type { Figure } from '../../core/figures/figure.ts';

/** A card as it is at the moment. */
export interface ShelvedCard {
  readonly title: string;
  readonly hint: string;
  /** Null where there is nothing to draw. */
  readonly figure: Figure | null;
  /** Why there is nothing to draw, or nothing up to date. */
  readonly problem: string | null;
  readonly waiting: boolean;
  /** Its chart as an SVG file; null until it is drawn. */
  readonly picture: () => string | null;
}

/** The cards that stand on the page, by title. */
export class CardShelf {
  readonly #cards = new Map<string, ShelvedCard>();

  /** Returns what takes the card away again. */
  put(card: ShelvedCard): () => void {
    this.#cards.set(card.title, card);
    return () => {
      if (this.#cards.get(card.title) === card) this.#cards.delete(card.title);
    };
  }

  /** The cards in the order of `titles`. */
  inOrder(titles: readonly string[]): readonly ShelvedCard[] {
    return titles.flatMap((title) => this.#cards.get(title) ?? []);
  }
}
