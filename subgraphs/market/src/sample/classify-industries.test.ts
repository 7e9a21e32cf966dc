import { describe, expect, it } from '@jest/globals';
import { classifyIndustries } from './classify-industries.js';

describe('classifyIndustries', () => {
  it.each([
    [['Industrials', 'Water technology'], 'Industrials', 'Water technology'],
    [['Conglomerate', 'Industrial Conglomerates', 'Industrials'], 'Industrials', 'Conglomerate'],
    [['Energy', 'Utilities'], 'Utilities', null],
    [['Energy', 'Industrials'], 'Industrials', null],
    [['Electric Utilities', 'Health Care', 'Medical devices', 'Utilities'], 'Health Care', 'Electric Utilities'],
    [['Apartments', 'Financials', 'Real Estate'], 'Real Estate', 'Apartments'],
    [['Aerospace & Defense', 'Consumer Discretionary', 'Industrials'], 'Consumer Discretionary', 'Aerospace & Defense'],
    [
      ['Financials', 'Industrials', 'Professional Information Services'],
      'Financials',
      'Professional Information Services',
    ],
    [
      ['Information Technology', 'Information technology', 'Software', 'Technology'],
      'Information Technology',
      'Software',
    ],
    [['Real Estate'], 'Real Estate', null],
    [[], null, null],
  ])('%j is %s, %s', (industries, sector, industry) => {
    expect(classifyIndustries(industries)).toEqual({ sector, industry });
  });
});
