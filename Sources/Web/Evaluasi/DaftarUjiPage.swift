import HTML
import Selaras

/// The checklist of a review: 23 items in three parts.
struct DaftarUjiPage: Page {
  let reviu: RuangReviu
  let kesiapan: KesiapanReviu
  /// What stands at each item.
  private(set) var isian: [String: IsianButir]
  /// What stood there when the form was opened.
  private(set) var semula: [String: IsianButir]
  /// The last entries that whoever fills in has seen; empty where there was none.
  private(set) var terlihat: [String: String]
  /// The items whose recorded answer is shown beside what was sent.
  private(set) var bertabrakan: Set<String> = []
  private(set) var alasan = ""
  private(set) var galat: [ErrorSummary.Butir] = []

  init(_ reviu: RuangReviu) {
    self.reviu = reviu
    let known = reviu.kesiapan
    kesiapan = known
    isian = Dictionary(
      uniqueKeysWithValues: ButirUji.semua.map { ($0.kode, IsianButir(known.jawaban[$0.kode]?.isi)) })
    semula = isian
    terlihat = Dictionary(
      uniqueKeysWithValues: ButirUji.semua.map { item in
        (item.kode, reviu.unit.terlihat(DaftarUjiForm.objek(item, reviu)).entri.map { String($0) } ?? "")
      })
  }

  /// The page again with what was sent and why it was not taken; what was not changed is as it is now.
  init(_ reviu: RuangReviu, _ sent: FormValues, _ changed: [ButirUji], galat: [ErrorSummary.Butir]) {
    self.init(reviu)
    self.galat = galat
    alasan = sent["alasan"] ?? ""
    for item in changed {
      isian[item.kode] = IsianButir(sent, item.kode)
      if (sent["terlihat-\(item.kode)"] ?? "") != terlihat[item.kode] { bertabrakan.insert(item.kode) }
    }
  }

  /// Whether who looks may change it: a statement rests on it once it is made.
  var dapatDiisi: Bool { reviu.bolehMenyatakan && reviu.pernyataan == nil }

  var judul: String { "Daftar uji reviu \(reviu.unit.nama) tahun \(reviu.tahun)" }
  var tahap: Tahap? { .evaluasi }
  var jejak: [Jejak] { reviu.jejakDiBawah }
}
