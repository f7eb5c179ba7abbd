"""Sparse matrices of scipy: the projection is B · Bᵀ without its diagonal."""

import numpy
import scipy
import scipy.sparse

from turn import nothing, read_two_mode, turn


def projection(path):
    institutions, partnerships, who, where = read_two_mode(path)
    rows = numpy.frombuffer(who, dtype=numpy.uint32)
    columns = numpy.frombuffer(where, dtype=numpy.uint32)
    incidence = scipy.sparse.csr_matrix((numpy.ones(len(rows)), (rows, columns)), shape=(institutions, partnerships))

    def run():
        shared = (incidence @ incidence.T).tocsr()
        shared.setdiag(0)
        shared.eliminate_zeros()
        shared.sort_indices()
        return shared

    return run, lambda shared: {"ties": [shared.nnz / 2], "strength": numpy.asarray(shared.sum(axis=1)).ravel()}, nothing


turn(scipy.__version__, {"projection": projection})
