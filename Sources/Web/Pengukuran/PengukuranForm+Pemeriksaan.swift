import Sakip
import Selaras

extension PengukuranForm {
  /// That a recorded value was emptied, and how it is taken back; `nil` where it was not.
  func dikosongkan(_ row: IsianIndikator) -> String? {
    let typed = tulisan(row.indikator.id)
    guard row.tercatat != nil, [typed.nilai, typed.pembilang, typed.penyebut].allSatisfy({ $0 == nil }) else {
      return nil
    }
    return row.drafBelumDiajukan
      ? "Realisasi yang sudah disimpan tidak dapat dikosongkan. Isi nilainya, atau tekan \u{201C}Hapus draf\u{201D} bila tidak jadi diisi."
      : "Realisasi yang pernah diajukan tidak dapat dikosongkan. Ganti dengan nilai yang benar."
  }

  /// What is odd about a value that is new or goes to verification and was not said to be meant; `nil` for nothing.
  func pertanyaan(_ row: IsianIndikator, _ fact: RealisasiDicatat) -> String? {
    guard !isian.isChecked(Bidang.yakin.nama(row.indikator.id)) else { return nil }
    let odd = kejanggalan(row, fact)
    guard let first = odd.first else { return nil }
    let reasons = odd.map { $0.uraian(row.indikator) }.joined(separator: " ")
    return "\(reasons) Perbaiki angkanya, atau centang \u{201C}\(first.pernyataan(row.indikator))\u{201D}."
  }

  /// What is odd about the value that is typed into a row; empty where it cannot be read.
  func kejanggalan(_ row: IsianIndikator) -> [KejanggalanNilai] {
    (try? fakta(row)).map { kejanggalan(row, $0) } ?? []
  }

  private func kejanggalan(_ row: IsianIndikator, _ fact: RealisasiDicatat) -> [KejanggalanNilai] {
    row.tercatat?.bernilai(sama: fact) == true && !diajukan ? [] : unit.kejanggalan(fact)
  }

  /// What is wrong with the name of a file of a row; `nil` for nothing.
  func salahNama(_ row: IsianIndikator) -> String? {
    for upload in berkasBaru(row) {
      do throws(Penolakan) {
        try BuktiDilampirkan.periksa(nama: upload.nama)
      } catch {
        return
          "\u{201C}\(upload.nama)\u{201D}: \(error.pesan) Jangan lampirkan berkas ini, atau ubah namanya lalu unggah sekali lagi."
      }
    }
    return nil
  }

  /// What a row that goes to verification lacks, at its fields; the person may say that it goes without.
  func kurang(_ reading: Bacaan) -> [Bidang: String] {
    guard reading.diajukan, !isian.isChecked(Self.tanpaBukti) else { return [:] }
    let row = reading.isian
    var lacking: [Bidang: String] = [:]
    if tulisan(row.indikator.id).sumber == nil { lacking[.sumber] = "Sumber data belum diisi." }
    if !row.adaBukti, berkasBaru(row).isEmpty { lacking[.berkas] = "Belum ada bukti." }
    return lacking
  }

  /// The box that says that figures are submitted without source or evidence.
  static let tanpaBukti = "tanpa-bukti"
}

extension KejanggalanNilai {
  /// What is odd, with the names of the fields of the form.
  func uraian(_ indikator: IndikatorDitetapkan) -> String {
    guard let share = indikator.perbandingan else { return uraian() }
    return uraian(pembilang: "Banyaknya \(share.pembilang)", penyebut: "Banyaknya \(share.penyebut)")
  }

  /// What a person says who means it, with the names of the fields of the form.
  func pernyataan(_ indikator: IndikatorDitetapkan) -> String {
    guard let share = indikator.perbandingan else { return pernyataan() }
    return pernyataan(pembilang: "Banyaknya \(share.pembilang)", penyebut: "Banyaknya \(share.penyebut)")
  }
}
