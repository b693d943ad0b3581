import HTML
import Sakip
import Selaras

/// The start of the site: how all perangkat daerah are doing in a year.
struct OverviewPage: Page {
  let context: PageContext
  let saringan: SaringanUnit
  let urutan: UrutanIkhtisar
  /// All perangkat daerah that pass the filter.
  let ikhtisar: IkhtisarPemda
  /// The whole pemda, for the sentence and the picture.
  let seluruhnya: IkhtisarPemda

  init(_ context: PageContext) throws(WebError) {
    self.context = context
    saringan = try Self.saringan(context)
    if let text = context.query["urut"] {
      guard let known = UrutanIkhtisar(rawValue: text) else {
        throw .permintaanSalah("Urutan ini tidak dikenal. Pilih nama, capaian, atau serapan pada kepala tabel.")
      }
      urutan = known
    } else {
      urutan = .nama
    }
    seluruhnya = context.ikhtisarPemda()
    ikhtisar = saringan == SaringanUnit() ? seluruhnya : context.ikhtisarPemda(saringan)
  }

  /// The filter in the parameters of an address.
  static func saringan(_ context: PageContext) throws(WebError) -> SaringanUnit {
    var kind: PerangkatDaerahDitetapkan.Jenis?
    if let text = context.query["jenis"] {
      kind = PerangkatDaerahDitetapkan.Jenis(rawValue: text)
      guard kind != nil else {
        throw .permintaanSalah("Jenis perangkat daerah ini tidak dikenal. Pilih dari daftar pada saringan.")
      }
    }
    return SaringanUnit(jenis: kind, kata: context.query["kata"] ?? "")
  }

  var judul: String { "Kinerja perangkat daerah tahun \(context.tahun)" }
  var tahap: Tahap? { .beranda }
  var jejak: [Jejak] { [] }

  /// The kinds that occur, in the order of the law.
  var jenisYangAda: [PerangkatDaerahDitetapkan.Jenis] {
    let present = Set(context.perangkatDaerah.map(\.jenis))
    return PerangkatDaerahDitetapkan.Jenis.allCases.filter(present.contains)
  }
}
