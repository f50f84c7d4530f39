/// Slabs one below the other on pages, with nothing torn that belongs together.
struct PrintPages {
  let height: Double

  /// The elements of each page, measured from the upper left corner of its text.
  func pages(_ slabs: [PrintSlab]) -> [[PrintedElement]] {
    var pages: [[PrintedElement]] = [[]]
    var y = 0.0
    for group in groups(slabs) {
      let isFirst = y == 0
      let needs = group.height + (isFirst ? 0 : group[0].gap)
      if group[0].beginsPage && !pages[pages.count - 1].isEmpty || !isFirst && y + needs > height {
        pages.append([])
        y = 0
      }
      for slab in group {
        // A group that is longer than a page is torn after all.
        if y > 0, y + slab.gap + slab.height > height {
          pages.append([])
          y = 0
        }
        for part in y == 0 ? slab.head + [slab] : [slab] {
          if y > 0 { y += part.gap }
          pages[pages.count - 1] += part.elements.map { $0.moved(0, y) }
          y += part.height
        }
      }
    }
    return pages
  }

  private func groups(_ slabs: [PrintSlab]) -> [[PrintSlab]] {
    var groups: [[PrintSlab]] = []
    var isOpen = false
    for slab in slabs {
      if isOpen, !slab.beginsPage { groups[groups.count - 1].append(slab) } else { groups.append([slab]) }
      isOpen = slab.staysWithNext
    }
    return groups
  }
}
