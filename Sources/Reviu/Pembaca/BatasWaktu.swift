/// Ends the reading of a document that nobody waits for any more.
enum BatasWaktu {
  /// - Throws: ``NaskahError/terlaluLama(nama:)`` in a task that was cancelled.
  static func periksa(_ nama: String) throws(NaskahError) {
    if Task.isCancelled { throw .terlaluLama(nama: nama) }
  }
}
