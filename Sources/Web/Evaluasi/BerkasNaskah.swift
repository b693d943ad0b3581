import FileStore
import Selaras

/// A document in the file store, and what people call it.
struct BerkasNaskah: Sendable, Hashable {
  let sidik: ContentHash
  let nama: String
  /// The media type.
  let jenis: String
  /// Bytes.
  let ukuran: Int

  init(_ file: StoredFile, nama: String) {
    sidik = file.hash
    self.nama = nama
    jenis = file.kind.mediaType
    ukuran = file.size
  }

  /// The document of a version; `nil` where what was recorded is no hash.
  init?(_ versi: NaskahDireviu) {
    guard let hash = ContentHash(hex: versi.berkas) else { return nil }
    sidik = hash
    (nama, jenis, ukuran) = (versi.nama, versi.jenis, versi.ukuran)
  }

  /// The kind in words; a report that is text is no table.
  var namaJenis: String {
    let kind = FileKind(mediaType: jenis)
    return kind == .text ? "teks" : kind?.name ?? jenis
  }
}
