extension JournalError: CustomStringConvertible {
  /// What happened and what to do, in formal Indonesian.
  public var description: String {
    switch self {
    case .unexpectedSequence(let expected, let actual):
      "Data telah berubah sejak terakhir dibaca: jurnal berakhir di entri \(actual), bukan \(expected). "
        + "Muat ulang data, periksa perubahannya, lalu ulangi."
    case .timeBeforeHead(let given, let head):
      "Waktu \(given) lebih awal daripada entri terakhir (\(head)). "
        + "Periksa jam komputer server, lalu ulangi setelah jamnya benar."
    case .invalidEntry(let field, let reason):
      "Entri tidak dapat disimpan: isian \(field) \(reason). Perbaiki isian itu, lalu ulangi."
    case .unreadableEntry(let sequence, let kind, let reason):
      "Entri \(sequence) (\(kind)) tidak dapat dibaca: \(reason). "
        + "Jalankan pemeriksaan jurnal; bila entri itu rusak, pulihkan cadangan, "
        + "bila tidak, gunakan versi program yang mengenal jenis entri itu."
    case .directoryInUse(let directory):
      "Direktori data \(directory) sedang dipakai proses lain. "
        + "Hentikan proses itu terlebih dahulu, atau gunakan direktori data yang lain."
    case .directoryUnavailable(let directory, let reason):
      "Direktori data \(directory) tidak dapat dipakai: \(reason). "
        + "Periksa letak dan hak aksesnya, lalu ulangi."
    case .journalMissing(let directory):
      "Tidak ada jurnal di \(directory). Periksa letak direktori data, atau pulihkan cadangan ke sana."
    case .notAJournal(let file, let reason):
      "\(file) bukan berkas jurnal: \(reason). Berkas tidak diubah. "
        + "Periksa letak direktori data; bila letaknya benar, pulihkan cadangan ke direktori baru."
    case .newerFormat(let file, let found, let known):
      "\(file) ditulis oleh versi program yang lebih baru (format \(found), program ini mengenal sampai \(known)). "
        + "Berkas tidak diubah. Gunakan versi program yang lebih baru."
    case .damaged(let file, let reason):
      "Jurnal \(file) rusak: \(reason). Berkas tidak diubah. "
        + "Simpan berkas itu untuk diperiksa, lalu pulihkan cadangan terakhir ke direktori baru."
    case .diskFull(let file):
      "Ruang penyimpanan untuk \(file) penuh. Perubahan terakhir tidak tersimpan; yang sudah tersimpan tetap utuh. "
        + "Kosongkan ruang penyimpanan, lalu ulangi."
    case .storageFailure(let file, let reason):
      "Penyimpanan \(file) gagal: \(reason). Yang sudah tersimpan tetap utuh. "
        + "Periksa media penyimpanan dan hak akses berkas, lalu ulangi."
    case .closed(let file):
      "Jurnal \(file) sudah ditutup. Buka kembali jurnal itu, lalu ulangi."
    case .backupMissing(let file):
      "Berkas cadangan \(file) tidak ada. Periksa nama dan letaknya, lalu ulangi."
    case .backupTargetExists(let file):
      "Berkas \(file) sudah ada dan tidak akan ditimpa. Pilih nama lain untuk cadangan."
    case .restoreTargetNotEmpty(let directory):
      "Direktori \(directory) tidak kosong dan tidak akan ditimpa. Pulihkan cadangan ke direktori yang baru."
    case .verificationFailed(let file, let report):
      "\(file) tidak lolos pemeriksaan: \(report.summary) Jangan gunakan berkas itu; gunakan cadangan yang lain."
    }
  }
}
