import FileStore
import Lembar

extension FileStoreError {
  /// Why a sheet is not taken. Evidence may be a PDF or a picture, an import may not, so that the words differ.
  var kataImpor: String {
    guard case .refused(let refusal) = self else { return description }
    return switch refusal {
    case .macro: "Lembar ini memuat makro, yang tidak diterima. Simpan sebagai .xlsx tanpa makro, lalu unggah lagi."
    case .encoding: "Teks ini tidak bersandi UTF-8. Simpan ulang sebagai CSV UTF-8 atau XLSX, lalu unggah lagi."
    case .oldOffice: LembarError.bentukLama.description
    case .bomb: LembarError.terlaluBesar.description
    case .damaged: LembarError.rusak.description
    case .html, .xml, .program, .archive, .unknown: LembarError.bukanLembar.description
    }
  }
}
