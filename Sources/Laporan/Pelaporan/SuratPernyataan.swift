import Document
import Selaras

/// The page with which the head declares something about the report, where the layout has one.
struct SuratPernyataan {
  let lkjip: Lkjip

  var bagian: Section {
    Section("SURAT PERNYATAAN", isNumbered: false, blocks: [kop] + isi + [tandaTangan])
  }

  /// The letterhead.
  private var kop: Block {
    let lines =
      [lkjip.pemda.map { "PEMERINTAH \($0.nama.uppercased())" }, lkjip.unit.nama.uppercased()].compactMap { $0 }
      + [lkjip.unit.organisasi.identitas.isi.alamat].compactMap { $0 }
    return .subheading(
      RichText(lines.enumerated().flatMap { $0.offset == 0 ? [.text($0.element)] : [.lineBreak, .text($0.element)] }))
  }

  private var isi: [Block] {
    let written = lkjip.narasi(.suratPernyataan)
    return written.isEmpty ? ["Pernyataan \(lkjip.jabatan) belum ditulis."] : written
  }

  private var tandaTangan: Block {
    .signatures([Signature(placeAndDate: lkjip.tempatTanggal, post: [lkjip.jabatan.uppercased()])])
  }
}
