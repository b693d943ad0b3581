/// Why a file is not taken, or not given.
public enum FileStoreError: Error, Sendable, Equatable, CustomStringConvertible {
  /// There is nothing in it.
  case empty
  /// It has more than so many bytes.
  case tooLarge(limit: Int)
  /// Its content is none that is accepted.
  case refused(FileRefusal)
  /// The scanner found something harmful.
  case infected
  /// The scanner did not come to a verdict.
  case scannerFailed(reason: String)
  /// There is no room left.
  case diskFull
  /// The operating system refused.
  case storage(path: String, reason: String)
  /// No such upload is under way: never begun, done, or given up.
  case unknownUpload
  /// As many uploads of this owner are under way as may be.
  case tooManyUploads
  /// A piece does not follow what is there; the next one must begin at this byte.
  case wrongOffset(expected: Int)
  /// The upload is not complete yet.
  case incomplete(received: Int, of: Int)
  /// The store has no file with this hash.
  case missing(ContentHash)

  /// What is wrong and how to mend it, in Indonesian.
  public var description: String {
    switch self {
    case .empty: "Berkas ini kosong. Pilih berkas yang berisi."
    case .tooLarge(let limit):
      "Berkas ini lebih besar dari \(ByteCount(limit).printed). Perkecil berkasnya, misalnya dengan memindai ulang pada mutu yang lebih rendah, atau bagi menjadi beberapa berkas."
    case .refused(let refusal): refusal.description
    case .infected:
      "Pemindai menemukan program berbahaya dalam berkas ini, sehingga berkas ini tidak disimpan. Bersihkan perangkat Anda, lalu buat ulang berkasnya."
    case .scannerFailed:
      "Berkas ini belum dapat diperiksa karena pemindai gagal, sehingga belum disimpan. Coba lagi beberapa saat lagi; jika terulang, hubungi pengelola."
    case .diskFull:
      "Ruang penyimpanan di server habis, sehingga berkas ini tidak disimpan. Hubungi pengelola, lalu unggah sekali lagi."
    case .storage:
      "Berkas tidak dapat disimpan atau dibaca karena gangguan pada server. Coba lagi; jika terulang, hubungi pengelola."
    case .unknownUpload: "Unggahan ini tidak dikenal atau sudah kedaluwarsa. Pilih berkasnya dan unggah sekali lagi."
    case .tooManyUploads:
      "Terlalu banyak unggahan Anda yang belum selesai. Tunggu sampai ada yang selesai, atau batalkan yang tidak jadi, lalu unggah sekali lagi."
    case .wrongOffset(let expected):
      "Potongan unggahan tidak menyambung. Lanjutkan dari byte ke-\(expected)."
    case .incomplete(let received, let size):
      "Unggahan belum lengkap: baru \(ByteCount(received).printed) dari \(ByteCount(size).printed). Lanjutkan unggahannya."
    case .missing(let hash):
      "Berkas dengan sidik \(hash.hex.prefix(12)) tidak ada dalam penyimpanan. Hubungi pengelola agar dipulihkan dari cadangan."
    }
  }

  /// What only concerns those who run the server; for their log.
  public var technicalReason: String? {
    switch self {
    case .storage(let path, let reason): "\(path): \(reason)"
    case .scannerFailed(let reason): "pemindai gagal: \(reason)"
    case .diskFull: "ruang penyimpanan berkas bukti habis"
    default: nil
    }
  }

  /// Whether the content itself is at fault: sending the same again would not help.
  var isAboutContent: Bool {
    switch self {
    case .empty, .tooLarge, .refused, .infected: true
    default: false
    }
  }
}
