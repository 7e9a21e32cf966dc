import { describe, expect, it } from '@jest/globals';
import { parseCount, parseMoney, yearIn } from './parse-figure.js';

describe('parseMoney', () => {
  it.each([
    ['US$ 24.9 billion (2025)', 24_900_000_000, 2025],
    ['US$402.872 billion (2025)', 402_872_000_000, 2025],
    ['$3.116 billion (2024)', 3_116_000_000, 2024],
    ['US$\u2212395 million (2025)', -395_000_000, 2025],
    ['\u2212US$1.2 billion (2024)', -1_200_000_000, 2024],
    ['\u2212 US$1.1 billion (2025)', -1_100_000_000, 2025],
    ['US$(72) million (2025)', -72_000_000, 2025],
    ['US$(2.499) billion (2024)', -2_499_000_000, 2024],
    ['US$27,250,000,000 (2024)', 27_250_000_000, 2024],
    ['22,726,418,000 United States dollar (2022)', 22_726_418_000, 2022],
    ['US$ 3.669 billion ( Fiscal Year Ended December 31, 2021 )', 3_669_000_000, 2021],
    ['US$ 3.95 billion (FY25)', 3_950_000_000, 2025],
    ['US$ 10.113 billion (FY2020)', 10_113_000_000, 2020],
    ['US$16.338 billion (2023) US$17.220 billion (2022)', 16_338_000_000, 2023],
    ['US$45.2 billion : 20 (2025)', 45_200_000_000, 2025],
    ['US$32.8 billion (2025) : 3', 32_800_000_000, 2025],
    ['US$3.41 trillion (2025)', 3_410_000_000_000, 2025],
    ['$433 millions (2019)', 433_000_000, 2019],
    ['US$ $11.07 billion (2024)', 11_070_000_000, 2024],
    ['$29.94 billion USD (Feb 2024) $9.466 billion USD (2017)', 29_940_000_000, 2024],
    ['US$\u202a26.2 billion (2024)', 26_200_000_000, 2024],
  ])('reads %s', (text, value, year) => {
    expect(parseMoney(text)).toEqual({ value, currency: 'USD', year, text: null });
  });

  it.each(['US$4.747 billion (income before tax) (2024)', 'about ten billion', '\u20ac5 billion (2024)', '12.5'])(
    'keeps %s as text',
    (text) => {
      expect(parseMoney(text)).toEqual({ value: null, currency: null, year: null, text });
    },
  );
});

describe('parseCount', () => {
  it.each([
    ['c. 60,500 (2025)', 60_500, 2025],
    ['190,820 (Dec. 2025)', 190_820, 2025],
    ['approx. 4,200 (November 2025)', 4200, 2025],
    ['14,000 (2024 )', 14_000, 2024],
    ['10,118 (FY25)', 10_118, 2025],
    ['552', 552, null],
  ])('reads %s', (text, value, year) => {
    expect(parseCount(text)).toEqual({ value, year, text: null });
  });

  it('keeps what is no count as text', () => {
    expect(parseCount('several hundred')).toEqual({ value: null, year: null, text: 'several hundred' });
  });
});

describe('yearIn', () => {
  it('takes the first year', () => {
    expect(yearIn('June 13, 1902 ; 123 years ago ( 1902-06-13 )')).toBe(1902);
  });
});
