extension AccountError: CustomStringConvertible {
  /// What happened and what to do, in formal Indonesian.
  public var description: String {
    switch self {
    case .invalidName(let name):
      "Nama akun \u{201C}\(name)\u{201D} tidak dapat dipakai. Pakai huruf kecil, angka, dan tanda hubung; awali dengan huruf; paling panjang 80; tanpa NIP atau nomor panjang lain. Contoh: operator-kecamatan-juai."
    case .publicRole:
      "Peran publik tidak memerlukan akun. Pilih peran lain."
    case .unitMissing(let peran):
      "Peran \(peran.rawValue) memerlukan perangkat daerah. Tentukan perangkat daerahnya."
    case .unitNotWanted(let peran):
      "Peran \(peran.rawValue) tidak terikat pada satu perangkat daerah. Kosongkan isian perangkat daerah."
    case .unknown(let name):
      "Akun \(name.prefix(80)) tidak ada. Periksa penulisan namanya."
    case .taken(let account):
      "Akun \(account.name) sudah ada sebagai \(account.pelaku.peranTercatat). Pakai peran yang sama untuk mengganti kata sandinya, atau pilih nama lain."
    case .inactive(let name):
      "Akun \(name) tidak aktif. Aktifkan dahulu akun itu, lalu ulangi."
    case .lastAdministrator(let name):
      "Akun \(name) adalah administrator terakhir yang aktif. Undang atau aktifkan administrator lain, lalu ulangi."
    case .invitationInvalid:
      "Undangan ini tidak berlaku: sudah dipakai, sudah diganti, atau sudah lewat tujuh hari. Minta undangan baru kepada administrator."
    case .password(let problem):
      problem.description
    case .wrongPassword:
      "Kata sandi sekarang salah. Periksa huruf besar dan kecilnya, lalu ulangi."
    case .throttled:
      "Terlalu banyak percobaan. Tunggu beberapa saat, lalu ulangi."
    case .wrongCode:
      "Kode salah, kedaluwarsa, atau sudah dipakai. Isi kode enam angka yang sedang tampil, dan pastikan jam telepon tepat."
    case .secondFactorExists(let name):
      "Akun \(name) sudah memakai faktor kedua. Minta administrator menghapusnya sebelum memasang yang baru."
    case .enrolmentMissing:
      "Pemasangan faktor kedua belum dimulai atau sudah lewat waktunya. Mulai lagi dari halaman faktor kedua."
    case .notForDemonstration(let file):
      "\(file) sudah berisi akun sungguhan; akun contoh tidak ditambahkan. Pilih direktori yang baru untuk data contoh."
    case .notAccounts(let file):
      "\(file) bukan berkas akun Selaras. Berkas tidak diubah. Periksa direktori data."
    case .newerFormat(let file, let found, let known):
      "\(file) berformat \(found), sedangkan program ini mengenal sampai \(known). Berkas tidak diubah. Gunakan versi program yang lebih baru."
    case .diskFull(let file):
      "Ruang penyimpanan untuk \(file) penuh. Perubahan terakhir tidak tersimpan; yang sudah tersimpan tetap utuh. Kosongkan ruang penyimpanan, lalu ulangi."
    case .storageFailure(let file, let reason):
      "Penyimpanan \(file) gagal: \(reason). Yang sudah tersimpan tetap utuh. Periksa media penyimpanan dan hak akses berkas, lalu ulangi."
    }
  }
}
