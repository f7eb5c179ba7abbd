"""numpy: all arrangements of a permutation test as one index array."""

import struct

import numpy

from turn import nothing, turn

REPLICATES = 1000


def qap(path):
    with open(path, "rb") as file:
        n, count = struct.unpack("<II", file.read(8))
        matrices = numpy.frombuffer(file.read(), dtype="<f8").reshape(count, 2, n, n)
    rows, columns = numpy.tril_indices(n, -1)

    def run():
        random = numpy.random.default_rng(9)
        correlations, shares = [], []
        for a, b in matrices:
            x = a[rows, columns] - a[rows, columns].mean()
            y = b - b[rows, columns].mean()
            scale = numpy.sqrt((x * x).sum() * (y[rows, columns] ** 2).sum())
            observed = (x @ y[rows, columns]) / scale
            orders = random.permuted(numpy.tile(numpy.arange(n), (REPLICATES, 1)), axis=1)
            found = y[orders[:, rows], orders[:, columns]] @ x / scale
            correlations.append(observed)
            shares.append((found >= observed - 1e-12).mean())
        return correlations, shares

    return run, lambda made: {"correlation": made[0], "share": made[1]}, nothing


turn(numpy.__version__, {"qap": qap})
