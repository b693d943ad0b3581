import HTML
import Sakip
import Selaras

/// The statement of review of a year's report: what holds it up, the form, the question before it is made, and after it
/// the document and the way back.
struct PernyataanPage: Page {
  let reviu: RuangReviu
  let kesiapan: KesiapanReviu
  /// What stands in the fields.
  private(set) var tempat: String
  private(set) var tanggal: String
  private(set) var jabatan: String
  /// The version that whoever states has seen; empty for none.
  private(set) var naskah: String
  /// The last entry of the statement that was seen; empty where there was none.
  private(set) var terlihat: String
  /// What is to be known, with the boxes as they were ticked.
  private(set) var centang: CentangPenyata
  /// The statement that is about to be made.
  var dikonfirmasi: ReviuDinyatakan?
  /// Why the statement is taken back.
  var alasan = ""
  var galat: [ErrorSummary.Butir] = []

  init(_ reviu: RuangReviu) {
    self.reviu = reviu
    kesiapan = reviu.kesiapan
    let signer = PenandatanganReviu(reviu.context.state)
    tempat = signer.tempat
    jabatan = signer.jabatan
    tanggal = reviu.context.hariIni.iso
    naskah = kesiapan.naskah.map { String($0.isi.versi) } ?? ""
    centang = CentangPenyata(kesiapan, nil)
    terlihat = reviu.unit.terlihat(.reviu(tahun: reviu.tahun)).entri.map { String($0) } ?? ""
  }

  /// The page with what was sent.
  init(_ reviu: RuangReviu, _ sent: FormValues, galat: [ErrorSummary.Butir] = []) {
    self.init(reviu)
    tempat = sent["tempat"] ?? ""
    tanggal = sent["tanggal"] ?? ""
    jabatan = sent["jabatan"] ?? ""
    centang = CentangPenyata(kesiapan, sent)
    self.galat = galat
    // What was refused because something newer is there is looked at anew; what was only looked at stays as it was seen.
    guard galat.isEmpty else { return }
    naskah = sent["naskah"] ?? ""
    terlihat = sent["terlihat"] ?? ""
  }

  var judul: String { "Pernyataan reviu \(reviu.unit.nama) tahun \(reviu.tahun)" }
  var tahap: Tahap? { .evaluasi }
  var jejak: [Jejak] { reviu.jejakDiBawah }
}

/// Who signs statements of review: as the last one was signed, else the head of the Inspektorat.
struct PenandatanganReviu {
  let tempat: String
  let jabatan: String

  init(_ state: State) {
    let last = state.unit.values.flatMap(\.evaluasi.reviu.values).max { $0.entri < $1.entri }?.isi
    let office = state.daftarUnit.first { $0.jenis == .inspektorat }?.organisasi.identitas.isi
    tempat = last?.tempat ?? office?.tempat ?? ""
    jabatan = last?.jabatan ?? office?.jabatanKepala ?? ""
  }
}
