"""Times one graph library on one of the inputs that KernelBenchmarks writes.

    peers.py LIBRARY FILE THREADS SECONDS

Answers each task named by a line of standard input with a line of JSON, as KernelBenchmarks does. A class below is a
library, a method a task: what the method does is not timed, what it returns is. A task that would take too long is
timed on a share of the work and multiplied; the answer then says so.
"""
import json
import math
import os
import statistics
import sys
import time
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Callable

LIBRARIES = ["igraph", "rustworkx", "NetworKit", "SciPy", "networkx"]
CAPACITY_OF_TEAM = 1e9


@dataclass
class Task:
    """The work, a number from its answer to compare with others, and what part of the whole the work is."""

    run: Callable[[], Any]
    checksum: Callable[[Any], float] | None = None
    share: float = 1.0
    note: str = ""
    is_complete: bool = True


class Account:
    """An account as arrays; vertex `n` is an extra one that stands for the whole team."""

    def __init__(self, words, start):
        self.n, self.m, team, targets = (int(word) for word in words[start:start + 4])
        parts, position = [], start + 4
        for count in (team, targets, self.m, self.m, self.m):
            parts.append(words[position:position + count])
            position += count
        self.end = position
        self.team, self.targets = parts[0].tolist(), parts[1].tolist()
        self.u, self.v, self.strength = parts[2], parts[3], parts[4]
        self.w = self.strength / 1024.0

    @property
    def lengths(self):
        return 1.0 / self.w

    @property
    def logarithms(self):
        """Lengths that add up as strengths multiply. Without the absolute value, a strength of 1 gives -0.0."""
        return abs(np.log(self.w))

    @property
    def both_ways_from_team(self):
        """Sources and targets of the arcs, each tie both ways, and those from the team's vertex to its members."""
        extra = np.full(len(self.team), self.n)
        return np.concatenate([self.u, self.v, extra]), np.concatenate([self.v, self.u, np.array(self.team)])


def read(path):
    """The accounts of a file; its format is described in AccountFile.swift."""
    words = np.fromfile(path, "<i4")
    accounts, position = [], 1
    for _ in range(words[0]):
        accounts.append(Account(words, position))
        position = accounts[-1].end
    return accounts


def total(values):
    return float(sum(values))


def squares(values):
    return float(sum(value * value for value in values))


class Library:
    def __init__(self, accounts, threads):
        self.accounts, self.threads = accounts, threads
        self.account = accounts[0]
        self.is_small, self.is_large = self.account.n <= 300, self.account.n > 5000

    def sample(self, small, large):
        """Some vertices to do a task for, and which share of all that is."""
        n = self.account.n
        count = n if self.is_small else min(n, large if self.is_large else small)
        return [i * (n // count) for i in range(count)], count / n

    def removal_task(self, reached_without, small, large):
        """Removes each vertex from a copy and counts whom the team still reaches: what users write themselves."""
        vertices, share = self.sample(small, large)
        people = self.account.n - 1
        return Task(
            lambda: [people - reached_without(vertex) for vertex in vertices], total, share,
            "a copy and a search for each removal")

    def portfolio_task(self, job, count=None, note=""):
        chosen = self.accounts[:count]
        inputs = [
            (a.n, list(zip(a.u.tolist(), a.v.tolist())), a.w.tolist(), a.team, a.targets) for a in chosen]
        return Task(
            lambda: sum(job(*one) for one in inputs), None if note else float, len(chosen) / len(self.accounts), note,
            is_complete=not note)


class Igraph(Library):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        import igraph
        self.library = igraph

    @cached_property
    def edges(self):
        return list(zip(self.account.u.tolist(), self.account.v.tolist()))

    @cached_property
    def graph(self):
        return self.library.Graph(self.account.n, self.edges)

    @cached_property
    def team_graph(self):
        n = self.account.n
        return self.library.Graph(n + 1, self.edges + [(n, member) for member in self.account.team])

    def build(self):
        pairs = np.column_stack([self.account.u, self.account.v]).astype(np.int64)
        return Task(lambda: self.library.Graph(self.account.n, pairs), lambda graph: graph.ecount())

    def components(self):
        return Task(lambda: self.graph.components(), len)

    def articulation(self):
        graph = self.graph
        return Task(lambda: len(graph.articulation_points()) + len(graph.bridges()), float)

    def dominators(self):
        n = self.account.n
        graph = self.library.Graph(n + 1, list(zip(*(a.tolist() for a in self.account.both_ways_from_team))), True)
        return Task(lambda: graph.dominator(n), lambda answer: total(d for d in answer if 0 <= d < n))

    def removals(self):
        def reached(vertex):
            graph = self.team_graph.copy()
            graph.delete_vertices(vertex)
            parts = graph.components()
            return parts.size(parts.membership[-1]) - 1
        return self.removal_task(reached, 5000, 4)

    def connectivity(self):
        graph, n = self.team_graph, self.account.n
        return Task(lambda: [graph.vertex_connectivity(n, target) for target in self.account.targets], total)

    def minimum_cut(self):
        graph, n = self.team_graph, self.account.n
        capacity = self.account.w.tolist() + [CAPACITY_OF_TEAM] * len(self.account.team)
        return Task(lambda: [graph.maxflow_value(n, target, capacity) for target in self.account.targets], total)

    def betweenness(self):
        return Task(lambda: self.graph.betweenness(), total)

    def betweenness_pivots(self):
        return Task(lambda: self.graph.betweenness(sources=range(100)), total)

    def betweenness_weighted(self):
        lengths = self.account.lengths.tolist()
        return Task(lambda: self.graph.betweenness(weights=lengths), total)

    def closeness_weighted(self):
        lengths = self.account.lengths.tolist()
        return Task(lambda: self.graph.closeness(weights=lengths), total)

    def dijkstra(self):
        lengths, source = self.account.lengths.tolist(), self.account.targets[0]
        return Task(lambda: self.graph.distances(source, weights=lengths), lambda answer: total(answer[0]))

    def reliable_all_pairs(self):
        lengths = self.account.logarithms.tolist()
        groups = [range(first, min(first + 300, self.account.n)) for first in range(0, self.account.n, 300)]

        def run():
            for group in groups:
                answer = self.graph.distances(group, weights=lengths)
            return answer
        check = (lambda answer: float(np.exp(-np.array(answer)).sum())) if len(groups) == 1 else None
        return Task(run, check)

    def widest_all_pairs(self):
        sources, share = self.sample(50, 5)
        weights = self.account.w.tolist()

        def run():
            tree = self.graph.spanning_tree(weights=[-weight for weight in weights], return_tree=False)
            near = [[] for _ in range(self.account.n)]
            for edge in tree:
                (u, v), weight = self.edges[edge], weights[edge]
                near[u].append((v, weight))
                near[v].append((u, weight))
            return sum(sum(widths_in_tree(near, source)) for source in sources)
        return Task(run, float, share, "maximum spanning tree, then a search in Python")

    def pagerank(self):
        weights = self.account.w.tolist()
        return Task(lambda: self.graph.pagerank(weights=weights), squares)

    def core(self):
        return Task(lambda: self.graph.coreness(), total)

    def constraint(self):
        weights = self.account.w.tolist()
        return Task(lambda: self.graph.constraint(weights=weights), total)

    def portfolio(self):
        def job(n, edges, weights, team, targets):
            graph = self.library.Graph(n, edges)
            points, between = graph.articulation_points(), graph.betweenness()
            graph.pagerank(weights=weights)
            graph.add_vertices(1)
            graph.add_edges([(n, member) for member in team])
            return len(points) + sum(between) + sum(graph.vertex_connectivity(n, target) for target in targets)
        return self.portfolio_task(job)


class Rustworkx(Library):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        import rustworkx
        self.library = rustworkx

    @property
    def triples(self):
        return list(zip(self.account.u.tolist(), self.account.v.tolist(), self.account.w.tolist()))

    def built(self, n, triples, directed=False):
        graph = self.library.PyDiGraph() if directed else self.library.PyGraph()
        graph.add_nodes_from(range(n))
        graph.add_edges_from(triples)
        return graph

    @cached_property
    def graph(self):
        return self.built(self.account.n, self.triples)

    @cached_property
    def directed_graph(self):
        return self.graph.to_directed()

    @property
    def parallel_threshold(self):
        return 1 if self.threads > 1 else 10**9

    def build(self):
        triples = self.triples
        return Task(lambda: self.built(self.account.n, triples), lambda graph: graph.num_edges())

    def components(self):
        return Task(lambda: self.library.connected_components(self.graph), len)

    def articulation(self):
        library, graph = self.library, self.graph
        return Task(lambda: len(library.articulation_points(graph)) + len(library.bridges(graph)), float)

    def dominators(self):
        n = self.account.n
        sources, targets = (array.tolist() for array in self.account.both_ways_from_team)
        graph = self.built(n + 1, [(u, v, None) for u, v in zip(sources, targets)], directed=True)
        return Task(
            lambda: self.library.immediate_dominators(graph, n),
            lambda answer: total(dominator for dominator in answer.values() if dominator < n))

    def removals(self):
        n = self.account.n
        team_graph = self.built(n + 1, self.triples + [(n, member, 1.0) for member in self.account.team])

        def reached(vertex):
            graph = team_graph.copy()
            graph.remove_node(vertex)
            return len(self.library.node_connected_component(graph, n)) - 1
        return self.removal_task(reached, 100, 4)

    def betweenness(self):
        return Task(
            lambda: self.library.betweenness_centrality(
                self.graph, normalized=False, parallel_threshold=self.parallel_threshold),
            lambda answer: total(answer.values()))

    def closeness_weighted(self):
        return Task(
            lambda: self.library.newman_weighted_closeness_centrality(
                self.graph, weight_fn=float, parallel_threshold=self.parallel_threshold),
            lambda answer: total(answer.values()))

    def dijkstra(self):
        source = self.account.targets[0]
        return Task(
            lambda: self.library.dijkstra_shortest_path_lengths(self.graph, source, lambda weight: 1.0 / weight),
            lambda answer: total(answer.values()))

    def reliable_all_pairs(self):
        return Task(
            lambda: self.library.all_pairs_dijkstra_path_lengths(self.graph, lambda weight: abs(math.log(weight))),
            lambda answer: total(
                1.0 + sum(math.exp(-length) for other, length in row.items() if other != source)
                for source, row in answer.items()) if self.is_small else None)

    def pagerank(self):
        tolerance = 1e-10 / self.account.n
        return Task(
            lambda: self.library.pagerank(self.directed_graph, weight_fn=float, tol=tolerance, max_iter=1000),
            lambda answer: squares(answer.values()))

    def core(self):
        return Task(lambda: self.library.core_number(self.graph), lambda answer: total(answer.values()))

    def portfolio(self):
        library = self.library

        def job(n, edges, weights, team, targets):
            graph = self.built(n, [(u, v, weight) for (u, v), weight in zip(edges, weights)])
            points, between = library.articulation_points(graph), library.betweenness_centrality(graph, False)
            library.pagerank(graph.to_directed(), weight_fn=float)
            return len(points) + sum(between.values())
        return self.portfolio_task(job, note="without connectivity, which it lacks")


class NetworKit(Library):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        import networkit
        self.library = networkit
        networkit.setNumberOfThreads(self.threads)

    def built(self, weights, n=None, u=None, v=None):
        u, v = self.account.u if u is None else u, self.account.v if v is None else v
        ends = (u.astype(np.uint64), v.astype(np.uint64))
        return self.library.GraphFromCoo((weights, ends), n or self.account.n, weighted=True, directed=False)

    @cached_property
    def graph(self):
        return self.built(self.account.w)

    @cached_property
    def plain_graph(self):
        return self.library.graphtools.toUnweighted(self.graph)

    @cached_property
    def length_graph(self):
        return self.built(self.account.lengths)

    @cached_property
    def team_graph(self):
        a, extra = self.account, np.full(len(self.account.team), self.account.n)
        return self.built(
            np.concatenate([a.w, np.full(len(a.team), CAPACITY_OF_TEAM)]), a.n + 1,
            np.concatenate([a.u, extra]), np.concatenate([a.v, np.array(a.team)]))

    def running(self, algorithm, checksum):
        return Task(lambda: algorithm().run(), checksum)

    def scoring(self, algorithm, checksum=total):
        return self.running(algorithm, lambda answer: checksum(answer.scores()))

    def build(self):
        a = self.account
        weights, u, v = a.w, a.u.astype(np.uint64), a.v.astype(np.uint64)
        return Task(
            lambda: self.library.GraphFromCoo((weights, (u, v)), a.n, weighted=True, directed=False),
            lambda graph: graph.numberOfEdges())

    def components(self):
        graph = self.plain_graph
        return self.running(
            lambda: self.library.components.ConnectedComponents(graph), lambda answer: answer.numberOfComponents())

    def removals(self):
        n = self.account.n

        def reached(vertex):
            graph = self.library.Graph(self.team_graph)
            graph.removeNode(vertex)
            parts = self.library.components.ConnectedComponents(graph)
            parts.run()
            return parts.getComponentSizes()[parts.componentOfNode(n)] - 1
        return self.removal_task(reached, 100, 4)

    def minimum_cut(self):
        if self.is_large:
            return None
        graph, n = self.team_graph, self.account.n
        graph.indexEdges()

        def flow(target):
            search = self.library.flow.EdmondsKarp(graph, n, target)
            search.run()
            return search.getMaxFlow()
        return Task(lambda: [flow(target) for target in self.account.targets], total)

    def betweenness(self):
        graph = self.plain_graph
        return self.scoring(lambda: self.library.centrality.Betweenness(graph), lambda scores: total(scores) / 2)

    def betweenness_pivots(self):
        graph = self.plain_graph
        task = self.scoring(lambda: self.library.centrality.EstimateBetweenness(graph, 100))
        return Task(task.run, None, note="its own pivots")

    def betweenness_weighted(self):
        graph = self.length_graph
        return self.scoring(lambda: self.library.centrality.Betweenness(graph), lambda scores: total(scores) / 2)

    def closeness_weighted(self):
        graph, kind = self.length_graph, self.library.centrality.ClosenessVariant.GENERALIZED
        return self.scoring(lambda: self.library.centrality.Closeness(graph, True, kind))

    def dijkstra(self):
        graph, source = self.length_graph, self.account.targets[0]
        return self.running(
            lambda: self.library.distance.Dijkstra(graph, source, storePaths=False),
            lambda answer: total(answer.getDistances()))

    def reliable_all_pairs(self):
        graph = self.built(self.account.logarithms)
        check = (lambda answer: float(np.exp(-np.array(answer.getDistances())).sum())) if self.is_small else None
        return self.running(lambda: self.library.distance.APSP(graph), check)

    def pagerank(self):
        def algorithm():
            rank = self.library.centrality.PageRank(self.graph, damp=0.85, tol=1e-10)
            rank.norm = self.library.centrality.Norm.L1_NORM
            return rank
        return self.scoring(algorithm, squares)

    def core(self):
        graph = self.plain_graph
        return self.scoring(lambda: self.library.centrality.CoreDecomposition(graph))

    def portfolio(self):
        library = self.library

        def job(n, edges, weights, team, targets):
            graph = library.Graph(n, weighted=True)
            for (u, v), weight in zip(edges, weights):
                graph.addEdge(u, v, weight)
            library.components.BiconnectedComponents(graph).run()
            between = library.centrality.Betweenness(library.graphtools.toUnweighted(graph)).run().scores()
            library.centrality.PageRank(graph).run()
            return sum(between)
        return self.portfolio_task(job, note="without connectivity, which it lacks")


class SciPy(Library):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        import scipy.sparse
        import scipy.sparse.csgraph
        self.sparse, self.library = scipy.sparse, scipy.sparse.csgraph

    def built(self, weights):
        a = self.account
        half = self.sparse.coo_matrix((weights, (a.u, a.v)), shape=(a.n, a.n)).tocsr()
        return (half + half.T).tocsr()

    @cached_property
    def matrix(self):
        return self.built(self.account.w)

    def with_data(self, function):
        matrix = self.matrix.copy()
        matrix.data = function(matrix.data)
        return matrix

    def flows(self, capacities, source, node_of_target):
        return [
            self.library.maximum_flow(capacities, source, node_of_target(target), method="dinic").flow_value
            for target in self.account.targets]

    def build(self):
        weights = self.account.w
        return Task(lambda: self.built(weights), lambda matrix: matrix.nnz / 2)

    def components(self):
        return Task(
            lambda: self.library.connected_components(self.matrix, directed=False), lambda answer: float(answer[0]))

    def connectivity(self):
        # Node 2v is the entrance of vertex v, 2v + 1 its exit, and one unit passes between the two.
        n = self.account.n
        sources, targets = self.account.both_ways_from_team
        vertices = np.arange(n + 1)
        rows = np.concatenate([2 * vertices, 2 * sources + 1])
        columns = np.concatenate([2 * vertices + 1, 2 * targets])
        shape = (2 * n + 2, 2 * n + 2)
        split = self.sparse.csr_matrix((np.ones(len(rows), np.int32), (rows, columns)), shape=shape)
        return Task(lambda: self.flows(split, 2 * n + 1, lambda target: 2 * target), total)

    def minimum_cut(self):
        a = self.account
        sources, targets = a.both_ways_from_team
        data = np.concatenate([a.strength, a.strength, np.full(len(a.team), 10**9)]).astype(np.int32)
        capacities = self.sparse.csr_matrix((data, (sources, targets)), shape=(a.n + 1, a.n + 1))
        return Task(
            lambda: self.flows(capacities, a.n, lambda target: target), lambda answer: total(answer) / 1024,
            note="in whole 1024ths")

    def dijkstra(self):
        matrix, source = self.with_data(lambda data: 1.0 / data), self.account.targets[0]
        return Task(lambda: self.library.dijkstra(matrix, directed=True, indices=source), total)

    def reliable_all_pairs(self):
        matrix = self.with_data(lambda data: abs(np.log(data)))
        return Task(
            lambda: self.library.dijkstra(matrix, directed=True), lambda answer: float(np.exp(-answer).sum()))

    def pagerank(self):
        matrix, n = self.matrix, self.account.n
        steps = matrix.multiply(1.0 / matrix.sum(1)).T.tocsr()

        def run():
            rank, change = np.full(n, 1 / n), 1.0
            while change >= 1e-10:
                following = 0.85 * (steps @ rank)
                following += (1 - following.sum()) / n
                change = abs(following - rank).sum()
                rank = following
            return rank
        return Task(run, squares, note="its own product of a matrix and a vector, repeated")


class Networkx(Library):
    """For small accounts only: it is written in Python."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        import networkx
        self.library = networkx

    def built(self):
        a = self.account
        graph = self.library.Graph()
        graph.add_nodes_from(range(a.n))
        rows = zip(a.u.tolist(), a.v.tolist(), a.w.tolist(), a.lengths.tolist(), a.logarithms.tolist())
        graph.add_edges_from((u, v, {"weight": w, "length": d, "log": l}) for u, v, w, d, l in rows)
        return graph

    @cached_property
    def graph(self):
        return self.built()

    @cached_property
    def team_graph(self):
        graph = self.graph.copy()
        graph.add_edges_from((self.account.n, member, {"weight": CAPACITY_OF_TEAM}) for member in self.account.team)
        return graph

    def valued(self, function, *arguments, **options):
        return Task(lambda: function(self.graph, *arguments, **options), lambda answer: total(answer.values()))

    def build(self):
        return Task(self.built, lambda graph: graph.number_of_edges())

    def components(self):
        return Task(lambda: list(self.library.connected_components(self.graph)), len)

    def articulation(self):
        library, graph = self.library, self.graph
        return Task(lambda: len(list(library.articulation_points(graph))) + len(list(library.bridges(graph))), float)

    def dominators(self):
        graph, n = self.team_graph.to_directed(), self.account.n
        return Task(
            lambda: self.library.immediate_dominators(graph, n),
            lambda answer: total(d for d in answer.values() if d is not None and d < n))

    def removals(self):
        def reached(vertex):
            graph = self.team_graph.copy()
            graph.remove_node(vertex)
            return len(self.library.node_connected_component(graph, self.account.n)) - 1
        return self.removal_task(reached, 10, 1)

    def connectivity(self):
        graph, n, flow = self.team_graph, self.account.n, self.library.algorithms
        auxiliary = flow.connectivity.build_auxiliary_node_connectivity(graph)
        residual = flow.flow.build_residual_network(auxiliary, "capacity")
        return Task(lambda: [
            flow.connectivity.local_node_connectivity(graph, n, target, auxiliary=auxiliary, residual=residual)
            for target in self.account.targets], total)

    def minimum_cut(self):
        graph, n = self.team_graph, self.account.n
        return Task(lambda: [
            self.library.minimum_cut_value(graph, n, target, capacity="weight") for target in self.account.targets],
            total)

    def betweenness(self):
        return self.valued(self.library.betweenness_centrality, normalized=False)

    def betweenness_weighted(self):
        return self.valued(self.library.betweenness_centrality, normalized=False, weight="length")

    def closeness_weighted(self):
        return self.valued(self.library.closeness_centrality, distance="length")

    def dijkstra(self):
        return self.valued(
            self.library.single_source_dijkstra_path_length, self.account.targets[0], weight="length")

    def reliable_all_pairs(self):
        return Task(
            lambda: list(self.library.all_pairs_dijkstra_path_length(self.graph, weight="log")),
            lambda answer: total(math.exp(-length) for _, row in answer for length in row.values()))

    def pagerank(self):
        n = self.account.n
        return Task(
            lambda: self.library.pagerank(self.graph, tol=1e-10 / n, max_iter=1000),
            lambda answer: squares(answer.values()))

    def core(self):
        return self.valued(self.library.core_number)

    def constraint(self):
        return self.valued(self.library.constraint, weight="weight")

    def portfolio(self):
        library = self.library

        def job(n, edges, weights, team, targets):
            graph = library.Graph()
            graph.add_nodes_from(range(n))
            graph.add_weighted_edges_from((u, v, weight) for (u, v), weight in zip(edges, weights))
            points, between = list(library.articulation_points(graph)), library.betweenness_centrality(graph)
            library.pagerank(graph)
            graph.add_edges_from((n, member) for member in team)
            return len(points) + sum(between.values()) + sum(
                library.node_connectivity(graph, n, target) for target in targets)
        return self.portfolio_task(job, 50)


def widths_in_tree(near, source):
    """The weakest tie on the way from a source to each other vertex of a tree."""
    width, stack = {source: math.inf}, [source]
    while stack:
        vertex = stack.pop()
        for other, weight in near[vertex]:
            if other not in width:
                width[other] = min(width[vertex], weight)
                stack.append(other)
    del width[source]
    return width.values()


def timed(name, task, threads, budget):
    """As Stopwatch.swift does it: a run to warm up, then samples long enough for the clock, for the time given."""
    def sample(repetitions):
        processor, wall = time.process_time(), time.perf_counter()
        for _ in range(repetitions):
            answer = task.run()
        elapsed = (time.process_time() - processor) / repetitions, (time.perf_counter() - wall) / repetitions
        return elapsed, answer

    first, answer = sample(1)
    checksum = task.checksum(answer) if task.checksum and task.share == 1 else None
    del answer
    samples = [first]
    if first[1] < 10 * budget:
        repetitions = max(1, int(0.002 / max(sample(1)[0][1], 1e-9)))
        samples, started = [], time.perf_counter()
        while not samples or len(samples) < 1000 and time.perf_counter() - started < budget:
            samples.append(sample(repetitions)[0])
    walls = [wall / task.share for _, wall in samples]
    times = walls if threads > 1 else [processor / task.share for processor, _ in samples]
    return {
        "task": name, "minimum": min(times), "median": statistics.median(times), "wall": min(walls),
        "samples": len(samples), "checksum": checksum, "note": task.note, "share": task.share,
        "isComplete": task.is_complete}


def main():
    name, path, threads, budget = sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4])
    classes = dict(zip(LIBRARIES, [Igraph, Rustworkx, NetworKit, SciPy, Networkx]))
    try:
        library = classes[name](read(path), threads)
    except ImportError as error:
        print(json.dumps({"error": f"not installed: {error}"}), flush=True)
        return
    print(json.dumps({"ready": name}), flush=True)
    for line in sys.stdin:
        task_name = line.strip()
        method = getattr(library, task_name.replace("-", "_"), None)
        try:
            task = method() if method else None
            answer = timed(task_name, task, threads, budget) if task else {"task": task_name, "missing": True}
        except Exception as error:  # A peer that fails must not end the comparison.
            answer = {"task": task_name, "error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS"):
        os.environ[variable] = sys.argv[3]
    import numpy as np
    main()
