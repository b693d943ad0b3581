import HTML
import Sakip
import Selaras

/// Who promised a value of an indikator for a year: on paper or in an agreement of this site, the newest that counts last.
struct JanjiIndikator {
  /// One promise.
  struct Janji: Equatable {
    /// The post that promises: `Bupati Contoh`.
    let jabatan: String
    /// 0 for the original.
    let nomor: Int
    let target: Nilai
    let tanggal: String
    /// The page on which it is read.
    let alamat: String
    /// Whether no later one of the post took its place.
    let berlaku: Bool
    /// The version of the plan from which the target was taken; `nil` where that is not recorded.
    let versi: String?
  }

  let context: PageContext
  let unit: UnitState
  let indikator: IndikatorDitetapkan
  let tahun: Int

  /// By post, that of the head first, then by number.
  var semua: [Janji] {
    let drafts = unit.perjanjian.naskah.values.map(\.isi).filter { $0.status == .ditetapkan && $0.isi.tahun == tahun }
      .sorted {
        ($0.isi.kepala ? 0 : 1, $0.isi.namaJabatan, $0.isi.nomor) < (
          $1.isi.kepala ? 0 : 1, $1.isi.namaJabatan, $1.isi.nomor
        )
      }
    let head = unit.perjanjian.berlaku(tahun: tahun)
    let here = drafts.compactMap { draft -> Janji? in
      let text = draft.isi
      guard let row = text.baris.first(where: { $0.indikator == indikator.id }) else { return nil }
      let last =
        text.kepala
        ? head.map { $0.isi.tanggal <= text.tanggal } ?? true
        : !drafts.contains { $0.isi.jabatan == text.jabatan && $0.isi.nomor > text.nomor }
      return Janji(
        jabatan: text.namaJabatan, nomor: text.nomor, target: row.target, tanggal: text.tanggalTercetak,
        alamat: PkPage.alamat(context, unit.id, text.kunci), berlaku: last, versi: text.versi)
    }
    return diKertas(head) + here
  }

  private func diKertas(_ inForce: Tercatat<PerjanjianKinerjaDitetapkan>?) -> [Janji] {
    PerjanjianKinerjaDitetapkan.Jenis.allCases.compactMap { kind in
      guard let paper = unit.perjanjian.perjanjian(kind, tahun: tahun),
        let row = paper.isi.baris.first(where: { $0.indikator == indikator.id })
      else { return nil }
      return Janji(
        jabatan: paper.isi.jabatan, nomor: kind == .murni ? 0 : 1, target: row.target,
        tanggal: paper.isi.tanggalTercetak,
        alamat: context.tautan(unit: unit.id, "/perjanjian", tahun: tahun), berlaku: inForce?.entri == paper.entri,
        versi: nil)
    }
  }

  /// The promises that count, each as a sentence with the way to its agreement; that nobody promises it.
  var html: HTML {
    let counting = semua.filter(\.berlaku)
    return HTML {
      if counting.isEmpty {
        p { Components.nihil("Belum ada perjanjian kinerja tahun \(tahun) yang memuat indikator ini.") }
      } else {
        ul {
          for one in counting {
            li {
              "Dijanjikan \(one.jabatan): \(one.target.printed), "
              a(.href(one.alamat)) { "\(NamaPk.singkat(nomor: one.nomor)) \(one.tanggal)" }
              if let version = one.versi.flatMap({ unit.perencanaan.versi[$0] }) { ", dari \(version.nama)" }
            }
          }
        }
      }
    }
  }
}
