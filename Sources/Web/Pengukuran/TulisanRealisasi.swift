import Sakip
import Selaras

/// A realisasi as it is typed.
struct TulisanRealisasi: Equatable {
  var nilai: String?
  var pembilang: String?
  var penyebut: String?
  var sementara: String?
  var sumber: String?
  var catatan: String?

  init(
    nilai: String?, pembilang: String?, penyebut: String?, sementara: String?, sumber: String?, catatan: String?
  ) {
    self.nilai = nilai?.satuBaris
    self.pembilang = pembilang?.satuBaris
    self.penyebut = penyebut?.satuBaris
    self.sementara = sementara?.satuBaris
    self.sumber = sumber?.satuBaris
    self.catatan = catatan?.beberapaBaris
  }

  /// A recorded realisasi, as one would type it.
  init(_ recorded: RealisasiTercatat?) {
    self.init(
      nilai: recorded?.nilai?.printed, pembilang: recorded?.masukan?.pembilang.printed,
      penyebut: recorded?.masukan?.penyebut.printed, sementara: recorded?.sementara, sumber: recorded?.sumber,
      catatan: recorded?.catatan)
  }

  /// All texts in one, which tells two of them apart: only the remark has several lines.
  var semuanya: String {
    var texts = [nilai, pembilang, penyebut, sementara, sumber, catatan].map { $0 ?? "" }
    while texts.last?.isEmpty == true { texts.removeLast() }
    return texts.joined(separator: "\n")
  }

  /// What is typed, each text with the name of its field.
  func menurutBidang(_ indikator: IndikatorDitetapkan) -> [(String, String)] {
    let share = indikator.perbandingan
    let all = [
      ("Realisasi", nilai), ("Banyaknya \(share?.pembilang ?? "pembilang")", pembilang),
      ("Banyaknya \(share?.penyebut ?? "penyebut")", penyebut), ("Sumber data", sumber), ("Catatan", catatan),
      ("Angka sementara", sementara),
    ]
    return all.compactMap { name, text in text.map { (name, $0) } }
  }

  /// The value; `nil` where none is typed because it follows from a share.
  /// - Throws: ``SalahTulis``.
  func nilai(_ indikator: IndikatorDitetapkan) throws(SalahTulis) -> Nilai? {
    guard let text = nilai else { return nil }
    let bare = text.hasSuffix(indikator.satuan) ? String(text.dropLast(indikator.satuan.count)) : text
    do {
      return try indikator.jenis.parse(bare, urutanPredikat: indikator.urutanPredikat)
    } catch {
      throw SalahTulis(bidang: .nilai, pesan: error.description)
    }
  }

  /// The inputs of a share; `nil` where none are typed.
  /// - Throws: ``SalahTulis``.
  func masukan(_ indikator: IndikatorDitetapkan) throws(SalahTulis) -> RealisasiDicatat.Masukan? {
    guard let share = indikator.perbandingan, pembilang != nil || penyebut != nil else { return nil }
    return RealisasiDicatat.Masukan(
      pembilang: try Self.angka(pembilang, .pembilang, share.pembilang),
      penyebut: try Self.angka(penyebut, .penyebut, share.penyebut))
  }

  /// What cannot be read.
  func salah(_ indikator: IndikatorDitetapkan) -> [SalahTulis] {
    var found: [SalahTulis] = []
    func baca(_ reading: () throws(SalahTulis) -> Void) {
      do throws(SalahTulis) { try reading() } catch { found.append(error) }
    }
    baca { () throws(SalahTulis) in _ = try nilai(indikator) }
    if let share = indikator.perbandingan, pembilang != nil || penyebut != nil {
      baca { () throws(SalahTulis) in _ = try Self.angka(pembilang, .pembilang, share.pembilang) }
      baca { () throws(SalahTulis) in _ = try Self.angka(penyebut, .penyebut, share.penyebut) }
    }
    return found
  }

  private static func angka(
    _ text: String?, _ bidang: PengukuranForm.Bidang, _ nama: String
  ) throws(SalahTulis) -> ExactDecimal {
    guard let text else { throw SalahTulis(bidang: bidang, pesan: "Banyaknya \(nama) belum diisi.") }
    do {
      return try IndonesianNumber.parse(text)
    } catch {
      throw SalahTulis(bidang: bidang, pesan: error.description)
    }
  }
}
