public import Foundation

/// Reads what pandoc writes as JSON: the tree of a DOCX or HTML document. Lines are numbers of paragraphs and rows.
public enum PembacaPandoc {
  /// Reads a document.
  /// - Parameters:
  ///   - json: what pandoc wrote.
  ///   - nama: the name of the file.
  /// - Throws: ``NaskahError/rusak(nama:)`` for anything else, ``NaskahError/kosong(nama:)`` where there is no text.
  public static func baca(_ json: Data, nama: String) throws(NaskahError) -> Naskah {
    guard let tree = (try? JSONSerialization.jsonObject(with: json)) as? [String: Any],
      let blocks = tree["blocks"] as? [Any]
    else { throw .rusak(nama: nama) }
    var walker = PenelusurPandoc()
    for block in blocks {
      try BatasWaktu.periksa(nama)
      walker.telusuri([block])
    }
    let read = walker.selesai()
    guard !read.isEmpty else { throw .kosong(nama: nama) }
    return Naskah(nama: nama, blok: read)
  }
}
