import { describe, expect, it } from 'vitest';
import { guessLanguage, languageShares, scriptShares } from './languages.ts';

describe('guessLanguage', () => {
  it('goes by small words where letters are Latin', () => {
    expect(guessLanguage('What is the capital of Sweden?')).toBe('en');
    expect(guessLanguage('¿Cuál es la capital de Suecia y por qué?')).toBe('es');
    expect(guessLanguage('Quelle est la capitale de la Suède, pour les enfants ?')).toBe('fr');
    expect(guessLanguage('Was ist die Hauptstadt von Schweden und wie heißt der König?')).toBe('de');
    expect(guessLanguage('Você não sabe qual é a capital da Suécia?')).toBe('pt');
  });

  it('says other rather than guess', () => {
    expect(guessLanguage('print(x)')).toBe('other');
    expect(guessLanguage('1 + 1 = ?')).toBe('other');
    expect(guessLanguage('')).toBe('other');
    expect(guessLanguage('the und')).toBe('other');
  });

  it('names the script of other letters', () => {
    expect(guessLanguage('把这句话翻译成 Python')).toBe('Han');
    expect(guessLanguage('日本語の文章を書いてください')).toBe('Kana');
    expect(guessLanguage('Напиши стихотворение')).toBe('Cyrillic');
    expect(guessLanguage('اكتب قصيدة')).toBe('Arabic');
    expect(guessLanguage('ᏣᎳᎩ')).toBe('other');
  });
});

describe('shares', () => {
  it('count letters by script and texts by language', () => {
    expect(scriptShares(['ab', '这 c', 'ᏣᎳᎩᎦ', '12'])).toEqual([
      { script: 'Other', share: 0.5 },
      { script: 'Latin', share: 3 / 8 },
      { script: 'Han', share: 1 / 8 },
    ]);
    expect(languageShares(['who is the king', 'what is it', 'и', '?'])).toEqual([
      { language: 'en', share: 0.5 },
      { language: 'Cyrillic', share: 0.25 },
      { language: 'other', share: 0.25 },
    ]);
    expect(scriptShares([])).toEqual([]);
    expect(languageShares([])).toEqual([]);
  });
});
