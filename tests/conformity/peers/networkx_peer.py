"""Asks networkx for every value it offers: python3 networkx_peer.py [folder with networks] [file to write]"""

import networkx as nx

import networkx_node
import networkx_pairs
import networkx_two_mode
import networkx_whole
from asked import is_two_mode, networks, write

for graph in networks():
    if is_two_mode(graph):
        networkx_two_mode.ask(graph)
        continue
    for part in [networkx_node, networkx_pairs, networkx_whole]:
        part.ask(graph)
write("networkx", f"networkx {nx.__version__}")
