public import HTML

/// A document with the findings of its review in the margin.
public struct NaskahBeranotasi: Sendable {
  /// A finding with the number by which the page knows it; `nil` for one that it has none for.
  struct Butir: Sendable {
    let butir: HasilReviu.Butir
    let nomor: Int?
  }

  private let hasil: HasilReviu
  /// The findings by the block that they begin in.
  private let temuan: [Int: [Butir]]
  /// What is quoted of each block.
  private let tanda: [Int: [TandaNaskah]]
  private let bagianLain: (@Sendable (_ nomor: Int, _ bandingan: Int?) -> String)?

  /// The document and what was found in it, all on one page: findings are numbered in their order.
  public init(_ hasil: HasilReviu) {
    let numbers = Dictionary(
      hasil.temuan.enumerated().map { ($0.element, $0.offset + 1) }, uniquingKeysWith: { first, _ in first })
    self.init(hasil, nomor: { numbers[$0] }, bagianLain: nil)
  }

  /// The document and what was found in it, part by part.
  /// - Parameters:
  ///   - nomor: the number by which the page knows a finding; `nil` for one that nothing leads to.
  ///   - bagianLain: the address of what a finding is compared with, from 1, where another part has it, and without such
  ///     a place of what is said of it; `nil` where all stands on one page.
  public init(
    _ hasil: HasilReviu, nomor: (Temuan) -> Int?,
    bagianLain: (@Sendable (_ nomor: Int, _ bandingan: Int?) -> String)?
  ) {
    var given: Set<Int> = []
    let items = hasil.butir.map { item in
      Butir(butir: item, nomor: nomor(item.temuan).flatMap { given.insert($0).inserted ? $0 : nil })
    }
    self.hasil = hasil
    self.bagianLain = bagianLain
    let places = TempatKutipan(hasil.naskah.blok)
    temuan = Self.menurutBlok(items) { places.blok($0.butir.temuan.pokok) }
    tanda = Self.menurutBlok(
      items.flatMap { item in item.nomor.map { TandaNaskah.semua(item.butir.temuan, nomor: $0) } ?? [] }
    ) { places.blok($0.kutipan) }
  }

  private static func menurutBlok<Isi>(_ items: [Isi], _ blok: (Isi) -> Int?) -> [Int: [Isi]] {
    items.reduce(into: [:]) { groups, item in blok(item).map { groups[$0, default: []].append(item) } }
  }

  /// How many findings there are, boxes that show or hide each kind without a script, and the document.
  public var html: HTML {
    div(.class("reviu")) {
      p { hasil.ringkasan + "." }
      SaringanTemuan(butir: hasil.butir).html
      if hasil.butir.isEmpty { p { "Tidak ada pertentangan yang dapat dibuktikan dari dokumen ini." } }
      potongan(hasil.naskah.blok[...]) { _ in .empty }
    }
  }

  /// A part of the document with its findings, headings and all, for a page that has a heading of its own.
  /// - Parameter sesudah: what stands below a finding.
  public func html(_ part: BagianNaskah, sesudah: (HasilReviu.Butir) -> HTML) -> HTML {
    div(.class("reviu")) { potongan(hasil.naskah.blok[part.blok], sesudah) }
  }

  private func potongan(_ blocks: ArraySlice<Blok>, _ sesudah: (HasilReviu.Butir) -> HTML) -> HTML {
    let lines = Set(blocks.flatMap(\.baris))
    let link = { (number: Int, place: Int, quoted: Temuan.Kutipan) -> String? in
      lines.contains(quoted.letak.baris)
        ? "#\(TandaNaskah.id(number, bandingan: place))" : bagianLain?(number, place)
    }
    let here = Set(blocks.indices.flatMap { temuan[$0] ?? [] }.compactMap(\.nomor))
    let marks = { (place: Int) -> [TandaNaskah] in
      (tanda[place] ?? []).map { mark in
        var linked = mark
        linked.catatan =
          here.contains(mark.nomor) ? "#\(TandaNaskah.id(catatan: mark.nomor))" : bagianLain?(mark.nomor, nil)
        return linked
      }
    }
    return HTML {
      for place in blocks.indices {
        BlokBeranotasi(blok: blocks[place], temuan: temuan[place] ?? [], tanda: marks(place), tautan: link)
          .html(sesudah)
      }
    }
  }

  /// The findings of a part, in order.
  public func temuan(_ part: BagianNaskah) -> [HasilReviu.Butir] {
    part.blok.flatMap { temuan[$0] ?? [] }.map(\.butir)
  }

  /// Whether a place stands in a part.
  public func memuat(_ part: BagianNaskah, _ letak: Letak) -> Bool {
    hasil.naskah.blok[part.blok].contains { $0.baris.contains(letak.baris) }
  }
}
