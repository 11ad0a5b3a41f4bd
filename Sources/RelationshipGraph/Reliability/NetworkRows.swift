/// The neighbours of each vertex of a network, in one direction, side by side in lent memory.
///
/// Bounds: a row lies in `ends`, and what stands in it is the number of a vertex; whoever writes a row sees to both.
struct NetworkRows {
  /// Where a row begins and ends.
  struct Bounds: BitwiseCopyable {
    var lower: Int32
    var upper: Int32
  }

  let bounds: UnsafeMutableBufferPointer<Bounds>
  let ends: UnsafeMutableBufferPointer<Int32>

  /// The neighbours of a vertex.
  subscript(vertex: Int) -> UnsafeMutableBufferPointer<Int32> {
    let row = bounds[vertex]
    return UnsafeMutableBufferPointer(rebasing: ends[Range(uncheckedBounds: (Int(row.lower), Int(row.upper)))])
  }

  /// Lets one vertex have the row of another, which is left without.
  func moveRow(of vertex: Int, to other: Int) {
    bounds[other] = bounds[vertex]
    bounds[vertex].upper = bounds[vertex].lower
  }

  /// Takes over the rows of others, which stand in no more memory.
  func copyRows(of others: NetworkRows, count: Int) {
    for vertex in 0..<count { bounds[vertex] = others.bounds[vertex] }
    for place in others.ends.indices { ends[place] = others.ends[place] }
  }

  /// Fills the rows by turning others round, while vertices are numbered anew: those of `order` become 0, 1, 2 …, as
  /// `number` says too, and the others, whose `number` is −1, are left out. Rows come out ascending and without repetition,
  /// in time linear in what is read.
  ///
  /// Unchecked: there are at most as many ends as are read, so they fit wherever those once stood.
  func fill(
    turning rows: NetworkRows, order: Slice<UnsafeMutableBufferPointer<Int32>>,
    number: UnsafeMutableBufferPointer<Int32>
  ) {
    for vertex in 0..<order.count { bounds[vertex] = Bounds(lower: 0, upper: 0) }
    for vertex in order {
      for end in rows[Int(vertex)] where number[Int(end)] >= 0 { bounds[Int(number[Int(end)])].upper &+= 1 }
    }
    var position: Int32 = 0
    for vertex in 0..<order.count {
      let count = bounds[vertex].upper
      bounds[vertex] = Bounds(lower: position, upper: position)
      position &+= count
    }
    var new: Int32 = 0
    for vertex in order {
      for end in rows[Int(vertex)] where number[Int(end)] >= 0 {
        let row = bounds[Int(number[Int(end)])]
        guard row.lower == row.upper || ends[Int(row.upper) &- 1] != new else { continue }
        ends[Int(row.upper)] = new
        bounds[Int(number[Int(end)])].upper &+= 1
      }
      new &+= 1
    }
  }

  /// Numbers vertices anew, in ascending order, none of whose neighbours is left out.
  func renumber(order: Slice<UnsafeMutableBufferPointer<Int32>>, number: UnsafeMutableBufferPointer<Int32>) {
    var new = 0
    for vertex in order {
      bounds[new] = bounds[Int(vertex)]
      let row = self[new]
      for place in row.indices { row[place] = number[Int(row[place])] }
      new &+= 1
    }
  }
}
