import Sakip

extension CakupanBelanja {
  /// What follows a sum of spending in a sentence where only some is recorded; empty where none or all is.
  var anakKalimat: String { sebagian.map { "; realisasi baru dicatat pada \($0)" } ?? "" }
}
