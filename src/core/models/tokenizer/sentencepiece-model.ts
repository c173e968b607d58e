/** Reads a SentencePiece model (`tokenizer.model`): the fields of sentencepiece_model.proto that decide how a text is split. */
import { CheckpointError } from '../convert/checkpoint-error.ts';
import { type Field, ProtobufFault, readFields } from './protobuf.ts';

export type PieceType = 'normal' | 'unknown' | 'control' | 'user-defined' | 'unused' | 'byte';

export interface Piece {
  readonly text: string;
  /** Of two pieces that could be merged, the one with the higher score is. */
  readonly score: number;
  readonly type: PieceType;
}

export type SplitKind = 'unigram' | 'bpe' | 'word' | 'char';

/** A model as its file tells it. The place of a piece in the list is its id. */
export interface SentencePieceModel {
  readonly pieces: readonly Piece[];
  readonly kind: SplitKind;
  readonly byteFallback: boolean;
  readonly spaceBehind: boolean;
  readonly bosId: number;
  readonly eosId: number;
  /** The name of the rules by which a text is normalised; `hasRules` is false where they change nothing. */
  readonly rulesName: string;
  readonly hasRules: boolean;
  readonly spaceInFront: boolean;
  readonly foldsSpaces: boolean;
  readonly escapesSpaces: boolean;
}

/** Of Llama models the file has half a megabyte; eight times as much is more than any vocabulary in use. */
export const maxTokenizerBytes = 4 * 1024 * 1024;

const pieceTypes: readonly PieceType[] = ['normal', 'unknown', 'control', 'user-defined', 'unused', 'byte'];
const kinds: readonly SplitKind[] = ['unigram', 'bpe', 'word', 'char'];

const modelField = { piece: 1, trainer: 2, normalizer: 3 } as const;
const pieceField = { text: 1, score: 2, type: 3 } as const;
const trainerField = { kind: 3, spaceBehind: 24, byteFallback: 35, bosId: 41, eosId: 42 } as const;
const normalizerField = { name: 1, rules: 2, spaceInFront: 3, foldsSpaces: 4, escapesSpaces: 5 } as const;

function otherType(number: number): ProtobufFault {
  return new ProtobufFault(`field ${number} is of another type than in a SentencePiece model`);
}

/** The last field of each number, as protobuf has it: what comes later counts. */
class Message {
  private readonly fields = new Map<number, Field>();

  constructor(bytes: Uint8Array) {
    for (const field of readFields(bytes)) this.fields.set(field.number, field);
  }

  whole(number: number, absent: number): number {
    const field = this.fields.get(number);
    if (field === undefined) return absent;
    if (field.kind === 'varint') return field.value;
    throw otherType(number);
  }

  flag(number: number, absent: boolean): boolean {
    return this.whole(number, absent ? 1 : 0) !== 0;
  }

  float(number: number): number {
    const field = this.fields.get(number);
    if (field === undefined) return 0;
    if (field.kind === 'float') return field.value;
    throw otherType(number);
  }

  bytes(number: number): Uint8Array {
    const field = this.fields.get(number);
    if (field === undefined) return new Uint8Array(0);
    if (field.kind === 'bytes') return field.value;
    throw otherType(number);
  }

  text(number: number): string {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.bytes(number));
    } catch {
      throw new ProtobufFault('a text in it is not UTF-8');
    }
  }

  oneOf<Value>(number: number, values: readonly Value[]): Value {
    const place = this.whole(number, 1);
    const value = values[place - 1];
    if (value === undefined) throw new ProtobufFault(`field ${number} has the unknown value ${place}`);
    return value;
  }
}

function readPiece(bytes: Uint8Array): Piece {
  const message = new Message(bytes);
  const piece: Piece = {
    text: message.text(pieceField.text),
    score: message.float(pieceField.score),
    type: message.oneOf(pieceField.type, pieceTypes),
  };
  if (!Number.isFinite(piece.score)) throw new ProtobufFault('the score of a piece is not a number');
  return piece;
}

function readModel(bytes: Uint8Array): SentencePieceModel {
  const pieces: Piece[] = [];
  for (const field of readFields(bytes)) {
    if (field.number === modelField.piece && field.kind === 'bytes') pieces.push(readPiece(field.value));
  }
  const model = new Message(bytes);
  const trainer = new Message(model.bytes(modelField.trainer));
  const normalizer = new Message(model.bytes(modelField.normalizer));
  return {
    pieces,
    kind: trainer.oneOf(trainerField.kind, kinds),
    byteFallback: trainer.flag(trainerField.byteFallback, false),
    spaceBehind: trainer.flag(trainerField.spaceBehind, false),
    bosId: trainer.whole(trainerField.bosId, 1),
    eosId: trainer.whole(trainerField.eosId, 2),
    rulesName: normalizer.text(normalizerField.name),
    hasRules: normalizer.bytes(normalizerField.rules).length > 0,
    spaceInFront: normalizer.flag(normalizerField.spaceInFront, true),
    foldsSpaces: normalizer.flag(normalizerField.foldsSpaces, true),
    escapesSpaces: normalizer.flag(normalizerField.escapesSpaces, true),
  };
}

/** Returns what a `tokenizer.model` holds. Throws CheckpointError, with `file` as its name, where the bytes are none. */
export function readSentencePiece(bytes: Uint8Array, file: string): SentencePieceModel {
  if (bytes.length > maxTokenizerBytes) {
    throw new CheckpointError(file, `a tokenizer of ${bytes.length} bytes is above the limit of ${maxTokenizerBytes}.`);
  }
  try {
    const model = readModel(bytes);
    if (model.pieces.length > 0) return model;
    throw new ProtobufFault('it has no pieces');
  } catch (error) {
    if (!(error instanceof ProtobufFault)) throw error;
    throw new CheckpointError(
      file,
      `this is not a SentencePiece model, or it is damaged: ${error.message}. Fetch it again.`,
    );
  }
}
