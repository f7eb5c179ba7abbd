/** Sources that share a search: a bit each in the four words of a node. */
export const sourcesPerPass = 128;

/**
 * Counts the bits set in each of the 128 columns: `counts[s]` becomes the number of nodes with bit s. `words` holds four words a node, for a
 * multiple of eight nodes, which carry-save adders count at a time; `digits` is scratch of 32.
 */
export function countColumns(words: Int32Array, counts: Int32Array, digits: Int32Array): void {
  for (let w = 0; w < 4; w++) {
    let ones = 0;
    let twos = 0;
    let fours = 0;
    let most = 3;
    for (let x = w; x < words.length; x += 32) {
      const a = words[x]!;
      const b = words[x + 4]!;
      const c = words[x + 8]!;
      const d = words[x + 12]!;
      const e = words[x + 16]!;
      const f = words[x + 20]!;
      const g = words[x + 24]!;
      const h = words[x + 28]!;
      if ((a | b | c | d | e | f | g | h) === 0) continue;
      let half = ones ^ a;
      const twosA = (ones & a) | (half & b);
      ones = half ^ b;
      half = ones ^ c;
      const twosB = (ones & c) | (half & d);
      ones = half ^ d;
      half = ones ^ e;
      const twosC = (ones & e) | (half & f);
      ones = half ^ f;
      half = ones ^ g;
      const twosD = (ones & g) | (half & h);
      ones = half ^ h;
      half = twos ^ twosA;
      const foursA = (twos & twosA) | (half & twosB);
      twos = half ^ twosB;
      half = twos ^ twosC;
      const foursB = (twos & twosC) | (half & twosD);
      twos = half ^ twosD;
      half = fours ^ foursA;
      let carry = (fours & foursA) | (half & foursB);
      fours = half ^ foursB;
      for (let digit = 3; carry !== 0; digit++) {
        if (digit === most) digits[most++] = 0;
        const before = digits[digit]!;
        digits[digit] = before ^ carry;
        carry &= before;
      }
    }
    digits[0] = ones;
    digits[1] = twos;
    digits[2] = fours;
    for (let s = 0; s < 32; s++) {
      let count = 0;
      for (let digit = 0; digit < most; digit++) count += ((digits[digit]! >>> s) & 1) << digit;
      counts[32 * w + s] = count;
    }
  }
}
