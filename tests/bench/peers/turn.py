"""One turn of a Python program: reads the input, times the task, prints one line of JSON (README.md)."""

import array
import json
import math
import resource
import struct
import sys
import time


def read_graph(path):
    """Number of nodes, ends of the ties, strengths."""
    words = read_words(path)
    n, m = words[0], words[1]
    return n, words[2 : 2 + m], words[2 + m : 2 + 2 * m]


def read_two_mode(path):
    """Numbers of institutions and partnerships, and who belongs to what."""
    words = read_words(path)
    count = words[2]
    return words[0], words[1], words[3 : 3 + count], words[3 + count : 3 + 2 * count]


def read_panel(path):
    """Quarters, and of each county its institutions (sector, start, end) and ties (u, v, strength, start, end)."""
    words = read_words(path, "i")
    at = 2
    counties = []
    for _ in range(words[0]):
        n, m = words[at], words[at + 1]
        at += 2
        institutions = [tuple(words[at + 3 * i : at + 3 * i + 3]) for i in range(n)]
        at += 3 * n
        ties = [tuple(words[at + 5 * k : at + 5 * k + 5]) for k in range(m)]
        at += 5 * m
        counties.append((institutions, ties))
    return words[1], counties


def networks(quarters, counties):
    """Each county in each quarter: number of institutions present, their sectors, ties, strengths."""
    for institutions, ties in counties:
        for quarter in range(quarters):
            number = {}
            groups = []
            for i, (sector, start, end) in enumerate(institutions):
                if start <= quarter < end:
                    number[i] = len(groups)
                    groups.append(sector)
            present = [tie for tie in ties if tie[3] <= quarter < tie[4]]
            yield groups, [(number[u], number[v]) for u, v, *_ in present], [tie[2] for tie in present]


def read_words(path, kind="I"):
    words = array.array(kind)
    with open(path, "rb") as file:
        bytes_read = file.read()
    words.frombytes(bytes_read[: len(bytes_read) // 4 * 4])
    return words


def turn(version, tasks):
    """Runs `tasks[task](input)`, which gives (what is timed, its columns, columns that are compared but not timed)."""
    if sys.argv[1:] == ["--version"]:
        print(version)
        return
    task, path, vectors = sys.argv[1:]
    if task not in tasks:
        sys.exit(f"no task {task}")
    run, columns, more = tasks[task](path)
    compares = vectors != "-"
    cpu, wall = [], []
    wanted = 1 if compares else 4
    made = None
    while len(cpu) < wanted:
        cpu_before, wall_before = time.process_time(), time.monotonic()
        made = run()
        cpu.append(time.process_time() - cpu_before)
        wall.append(time.monotonic() - wall_before)
        if len(cpu) == 1 and cpu[0] > 5:
            wanted = 1
    rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    results = {name: array.array("d", values) for name, values in columns(made).items()}
    if compares:
        results.update({name: array.array("d", values) for name, values in more().items()})
        with open(vectors, "wb") as file:
            for name, values in results.items():
                file.write(struct.pack("<I", len(name)) + name.encode() + struct.pack("<I", len(values)) + values.tobytes())
    first = 1 if len(cpu) > 1 else 0
    digests = {name: digest(values) for name, values in results.items()}
    print(json.dumps({"version": version, "rss": rss, "cpu": cpu[first:], "wall": wall[first:], "digests": digests}))


def digest(values):
    known = [value for value in values if not math.isnan(value)]
    return {"count": len(values), "undefined": len(values) - len(known), "sum": sum(known), "most": max(known, default=0)}


def nothing():
    return {}
