import HTML
import Sakip

/// A field of a form of an RKPD or Renja.
struct BidangRencana {
  /// How it is entered.
  enum Jenis {
    case teks, baris, tanggal, angka
    /// One of these.
    case pilihan([SelectField.Pilihan])
  }

  let nama: String
  let judul: String
  var jenis = Jenis.teks
  var petunjuk: String?
  var isRequired = false
  /// Whether typing begins here when the page is opened.
  var isFirst = false
  /// Where suggestions for what is typed come from; `nil` for none.
  var saran: SaranKode.Sumber?

  func html(_ value: String, galat: String?) -> HTML {
    switch jenis {
    case .teks, .tanggal, .angka: field(value, galat)
    case .baris:
      TextArea(
        nama: nama, judul: judul, nilai: value, petunjuk: petunjuk, galat: galat, baris: 3, isRequired: isRequired
      )
      .html
    case .pilihan(let choices):
      SelectField(nama: nama, judul: judul, pilihan: choices, nilai: value, petunjuk: petunjuk, galat: galat).html
    }
  }

  /// A value as it is read: the name of what was chosen, a day in words.
  func tercetak(_ value: String) -> String {
    switch jenis {
    case .pilihan(let choices): choices.first { $0.nilai == value }?.nama ?? value
    case .tanggal: Tanggal(iso: value)?.printed ?? value
    case .teks, .baris, .angka: value
    }
  }

  private func field(_ value: String, _ galat: String?) -> HTML {
    var field = FormField(nama: nama, judul: judul, nilai: value, petunjuk: petunjuk, galat: galat)
    field.terpanjang = 1000
    field.isRequired = isRequired
    field.isFirst = isFirst
    field.saran = saran
    if case .tanggal = jenis { field.jenis = .date }
    if case .angka = jenis { field.papanKetik = "numeric" }
    return field.html
  }
}
