/** How a card gets its figure: from the hub of the page. */
import { createContext, startTransition, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Figures } from '../../core/figures/figure.ts';
import { everythingOf } from '../../core/filter/evaluate.ts';
import type { FigureWish } from '../../workers/analysis/contract.ts';
import { useServices, useStudio } from '../studio.tsx';
import { CardShelf } from './card-shelf.ts';
import { FigureHub, type FigureState } from './figure-hub.ts';
import { leavesOut } from './pick.ts';
import { useFigureKey } from '../use-figure-key.ts';

interface Charts {
  readonly hub: FigureHub;
  /** Show every figure beside that of everything. */
  readonly comparing: boolean;
  /** All charts are being saved: even a card that shows its table draws. */
  readonly saving: boolean;
  readonly shelf: CardShelf;
}

const ChartsContext = createContext<Charts | null>(null);

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, 0);
  });
}

export function FiguresProvider({
  comparing,
  saving,
  children,
}: {
  readonly comparing: boolean;
  readonly saving: boolean;
  readonly children: ReactNode;
}) {
  const { analysis } = useServices();
  const filter = useStudio((studio) => studio.filter);
  const version = useStudio((studio) => studio.dataVersion);
  const project = useStudio((studio) => studio.project?.project.id ?? '');
  const key = useFigureKey();
  const [hub] = useState(() => new FigureHub(nextTask));
  const [shelf] = useState(() => new CardShelf());
  useEffect(() => {
    const wholeKey = JSON.stringify([project, everythingOf(filter)]);
    hub.moveTo({
      key: leavesOut(filter) ? key : wholeKey,
      version,
      wholeKey,
      load: (wanted, whole) => analysis.figures(filter, wanted, { whole }),
    });
  }, [hub, analysis, key, version, filter, project]);
  const charts = useMemo(() => ({ hub, comparing, saving, shelf }), [hub, comparing, saving, shelf]);
  return <ChartsContext value={charts}>{children}</ChartsContext>;
}

function useCharts(): Charts {
  const charts = useContext(ChartsContext);
  if (charts === null) throw new Error('A chart stands outside <FiguresProvider>.');
  return charts;
}

export function useComparing(): boolean {
  return useCharts().comparing;
}

export function useSaving(): boolean {
  return useCharts().saving;
}

export function useCardShelf(): CardShelf {
  return useCharts().shelf;
}

export function useFiguresHub(): FigureHub {
  return useCharts().hub;
}

type FigureFor<Kind extends FigureWish['kind']> = NonNullable<Figures[Kind]>;

export interface CardFigure<Kind extends FigureWish['kind']> {
  readonly figure: FigureFor<Kind> | null;
  /** Of everything; null where the filter leaves nothing out. */
  readonly whole: FigureFor<Kind> | null;
  readonly waiting: boolean;
  readonly failed: string | null;
}

/** The figure of a card, asked for while the card is in view. */
export function useFigure<Kind extends FigureWish['kind']>(
  wish: Extract<FigureWish, { readonly kind: Kind }>,
  inView: boolean,
): CardFigure<Kind> {
  const { hub } = useCharts();
  // Cards write their wish anew at every render: it is a new one only where its text is.
  const text = JSON.stringify(wish);
  useEffect(() => (inView ? hub.want(JSON.parse(text) as FigureWish) : undefined), [hub, text, inView]);
  const state = useHubState(hub, wish.kind);
  return {
    figure: ofKind(state.figure, wish.kind),
    whole: ofKind(state.whole, wish.kind),
    waiting: state.waiting,
    failed: state.failed,
  };
}

/** What the hub knows of a kind. Drawn as a transition, in slices: a figure may come at any time and be large. */
function useHubState(hub: FigureHub, kind: FigureWish['kind']): FigureState {
  const [state, setState] = useState(() => hub.stateOf(kind));
  useEffect(() => {
    function read(): void {
      startTransition(() => setState(hub.stateOf(kind)));
    }
    read();
    return hub.subscribe(read);
  }, [hub, kind]);
  return state;
}

function ofKind<Kind extends FigureWish['kind']>(
  figure: Figures[keyof Figures] | null,
  kind: Kind,
): FigureFor<Kind> | null {
  return isOfKind(figure, kind) ? figure : null;
}

function isOfKind<Kind extends FigureWish['kind']>(
  figure: Figures[keyof Figures] | null,
  kind: Kind,
): figure is FigureFor<Kind> {
  return figure?.kind === kind;
}
