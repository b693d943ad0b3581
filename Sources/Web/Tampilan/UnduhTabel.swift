import HTML

/// The ways to take a table along as a file: one for every table of the site.
struct UnduhTabel {
  private let context: PageContext
  private let alamat: String
  private let parameter: [(String, String)]
  private let judul: String
  private let tentang: String?

  /// - Parameters:
  ///   - alamat: where it is given out, without the ending.
  ///   - parameter: what the table is chosen by.
  ///   - judul: what is done: `Unduh tabel`.
  ///   - tentang: what the table is about, for screen readers, where several of them stand in one list.
  init(
    _ context: PageContext, _ alamat: String, _ parameter: [(String, String)] = [], judul: String = "Unduh tabel",
    tentang: String? = nil
  ) {
    self.context = context
    self.alamat = alamat
    self.parameter = parameter
    self.judul = judul
    self.tentang = tentang
  }

  /// What is done, then each way: `Unduh tabel (CSV) · Unduh tabel (XLSX) · Unduh tabel (JSON)`.
  var html: HTML {
    HTML {
      for (index, form) in BerkasData.Bentuk.allCases.enumerated() {
        if index > 0 { " · " }
        a(.href(tujuan(form))) { "\(judul) (\(form.nama))" }
      }
    }
  }

  /// In a list of ways: `CSV, XLSX, JSON`.
  var singkat: HTML {
    HTML {
      for (index, form) in BerkasData.Bentuk.allCases.enumerated() {
        if index > 0 { ", " }
        a(.href(tujuan(form))) {
          form.nama
          if let tentang { span(.class("hanya-pembaca-layar")) { " \(tentang)" } }
        }
      }
    }
  }

  private func tujuan(_ form: BerkasData.Bentuk) -> String {
    context.tautan("\(alamat).\(form.rawValue)", parameter)
  }
}
