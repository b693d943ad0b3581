import HTML

/// A table of data: caption, header cells with scope, a first column that stays in sight, and a box of its own to
/// scroll in.
struct DataTable {
  /// A column.
  struct Column {
    let judul: HTML
    /// The heading as plain text; `nil` where it is more than that.
    let nama: String?
    /// Whether it holds figures, which stand right.
    let isAngka: Bool
    /// How the rows are ordered by it, for `aria-sort`; `nil` when they are not.
    let urutan: String?

    init(_ judul: String, angka: Bool = false) {
      self.judul = HTML(judul)
      nama = judul
      isAngka = angka
      urutan = nil
    }

    /// - Parameter nama: the heading in words, where rows become blocks on a phone.
    init(_ judul: HTML, angka: Bool = false, urutan: String? = nil, nama: String? = nil) {
      self.judul = judul
      self.nama = nama
      isAngka = angka
      self.urutan = urutan
    }
  }

  /// A row.
  struct Row {
    let sel: [HTML]
    /// A name for the style sheet: the depth in a tree, a sum.
    let jenis: String

    init(_ sel: [HTML], jenis: String = "") {
      self.sel = sel
      self.jenis = jenis
    }
  }

  /// Rows that belong together, under a heading of their own.
  struct Group {
    /// The heading; `nil` for a table without groups.
    let judul: HTML?
    let baris: [Row]
  }

  /// Unique on the page.
  let id: String
  let judul: HTML
  let kolom: [Column]
  let kelompok: [Group]
  /// Sums at the foot.
  let kaki: [Row]
  /// What is to be known about the figures; stands below.
  let catatan: HTML?
  /// Whether each row becomes a block on a phone, every cell under its heading: where a row is read by itself.
  private(set) var isBerblok = false

  /// The same with rows that become blocks on a phone.
  var berblok: DataTable {
    var stacked = self
    stacked.isBerblok = true
    return stacked
  }

  init(
    id: String, judul: String, kolom: [Column], baris: [Row], kaki: [Row] = [], catatan: HTML? = nil
  ) {
    self.init(
      id: id, judul: judul, kolom: kolom, kelompok: [Group(judul: nil, baris: baris)], kaki: kaki, catatan: catatan)
  }

  init(
    id: String, judul: String, kolom: [Column], kelompok: [Group], kaki: [Row] = [], catatan: HTML? = nil
  ) {
    self.id = id
    self.judul = HTML(judul)
    self.kolom = kolom
    self.kelompok = kelompok
    self.kaki = kaki
    self.catatan = catatan
  }

  var html: HTML {
    HTML {
      div(.class("gulir"), .role("region"), .aria("labelledby", "\(id)-judul"), .tabindex(0)) {
        table(.id(id), .class(isBerblok ? "berblok" : "")) {
          caption(.id("\(id)-judul")) { judul }
          thead {
            tr {
              for column in kolom {
                th(.scope("col"), .class(column.isAngka ? "angka" : ""), .aria("sort", column.urutan)) { column.judul }
              }
            }
          }
          for group in kelompok {
            tbody {
              if let title = group.judul {
                tr(.class("kelompok")) { th(.scope("rowgroup"), .colspan(kolom.count)) { span { title } } }
              }
              rows(group.baris)
            }
          }
          if !kaki.isEmpty { tfoot { rows(kaki) } }
        }
      }
      if let catatan { p(.class("catatan")) { catatan } }
    }
  }

  private func rows(_ rows: [Row]) -> HTML {
    HTML {
      for row in rows {
        tr(.class(row.jenis)) {
          for (index, cell) in row.sel.enumerated() {
            if index == 0 {
              th(.scope("row")) { cell }
            } else {
              td(
                .class(index < kolom.count && kolom[index].isAngka ? "angka" : ""),
                .data("judul", isBerblok && index < kolom.count ? kolom[index].nama : nil)
              ) { cell }
            }
          }
        }
      }
    }
  }
}
