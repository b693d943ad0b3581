import Foundation
import Journal
import Selaras

/// The entries of one object as steps, oldest first: what was recorded, what each change made of it, why it was
/// withdrawn.
struct ChangeSteps: Sendable {
  /// What an entry did.
  enum Deed: Sendable, Hashable {
    /// The first value, or the first after a withdrawal.
    case dicatat(String, kembali: Bool)
    /// Another value; empty when it is the same again.
    case diubah([String])
    /// Taken back, with the reason.
    case dicabut(String)
    /// A step of the workflow that leaves the value as it was.
    case tindakan(String)

    /// Whether the value changed after it had been recorded first: the same value again is no change.
    var mengubah: Bool {
      switch self {
      case .dicatat(_, let kembali): kembali
      case .diubah(let changes): !changes.isEmpty
      case .dicabut: true
      case .tindakan: false
      }
    }

    /// In words.
    var uraian: String {
      switch self {
      case .dicatat(let value, let kembali): "\(kembali ? "dicatat kembali" : "dicatat"): \(value)"
      case .diubah(let changes):
        changes.isEmpty ? "dicatat ulang tanpa perubahan" : changes.joined(separator: "; ")
      case .dicabut(let reason): "dicabut karena: \(reason)"
      case .tindakan(let text): text
      }
    }
  }

  /// One entry.
  struct Step: Sendable {
    let entry: Envelope
    let deed: Deed

    /// Whether it brought a realisasi back to whoever fills it in.
    var mundur: Bool {
      guard case .tindakan = deed, case .pasangan(let pairs) = EntryValue(entry),
        case .teks(let text)? = pairs.first(where: { $0.0 == "aksi" })?.1
      else { return false }
      return AlurRealisasi.tabel.contains { $0.aksi.rawValue == text && $0.ke == .dikembalikan }
    }
  }

  let semua: [Step]

  private init(semua: [Step]) {
    self.semua = semua
  }

  /// - Parameters:
  ///   - entries: the entries of one object, oldest first.
  ///   - fokus: of lists by indikator only this one; `nil` for all.
  init(_ entries: [Envelope], fokus: String? = nil, sebutan: (String) -> String) {
    let workflow = StatusRealisasiBerubah.kind
    let recording = entries.first { ![workflow, PencatatanDicabut.kind].contains($0.head.kind) }?.head.kind
    var before: EntryFields?
    semua = entries.enumerated().map { place, entry in
      let fields = EntryFields(EntryValue(entry), kind: entry.head.kind, fokus: fokus, sebutan: sebutan)
      guard entry.head.kind == recording else {
        let withdrawal = PencatatanDicabut(entry)
        if withdrawal != nil { before = nil }
        return Step(entry: entry, deed: withdrawal.map { .dicabut($0.alasan) } ?? .tindakan(Self.tindakan(entry)))
      }
      let earlier = before
      before = fields
      return Step(
        entry: entry,
        deed: earlier.map { .diubah(fields.berbeda(dari: $0)) } ?? .dicatat(fields.uraian, kembali: place > 0))
    }
  }

  /// The latest steps only.
  func terakhir(_ most: Int) -> ChangeSteps {
    ChangeSteps(semua: Array(semua.suffix(most)))
  }

  /// The same without any value, for whom they are closed.
  /// - Parameters:
  ///   - words: what stands in place of a value.
  ///   - tanpaAlasan: whether why something was withdrawn is closed, too.
  func tanpaIsi(_ words: String, tanpaAlasan: Bool) -> ChangeSteps {
    ChangeSteps(
      semua: semua.map { step in
        switch step.deed {
        case .dicatat(_, let kembali):
          Step(entry: step.entry, deed: .dicatat(words, kembali: kembali))
        case .diubah(let changes) where !changes.isEmpty:
          Step(entry: step.entry, deed: .diubah([words]))
        case .dicabut where tanpaAlasan: Step(entry: step.entry, deed: .dicabut(words))
        case .diubah, .dicabut, .tindakan: step
        }
      })
  }

  /// How often the value changed after it had been recorded first; a withdrawal is a change.
  var banyaknya: Int { semua.filter(\.deed.mengubah).count }

  /// `diubah 2 kali`.
  var ringkasan: String { banyaknya == 0 ? "belum pernah diubah" : "diubah \(banyaknya) kali" }

  private static func tindakan(_ entry: Envelope) -> String {
    guard case .pasangan(let pairs) = EntryValue(entry) else { return "" }
    let texts = ["aksi", "alasan"].compactMap { field -> String? in
      guard case .teks(let text) = pairs.first(where: { $0.0 == field })?.1, text != "tidak ada" else { return nil }
      return field == "aksi" ? perbuatan(text) : text
    }
    return texts.joined(separator: ", karena: ")
  }
}

extension ChangeSteps {
  /// A step of a workflow as what was done; one of a newer program is shown as it is kept.
  private static func perbuatan(_ text: String) -> String {
    if let step = AlurRealisasi.Aksi(rawValue: text) { return perbuatan(step) }
    switch AlurPerjanjian.Aksi(rawValue: text) {
    case .setujuiPihakPertama: return "disetujui pihak pertama"
    case .setujuiPihakKedua: return "disetujui pihak kedua"
    case .batalkan: return "dibatalkan"
    case .tarik: return "ditarik untuk diperbaiki"
    case .ajukan, .kembalikan, nil: break
    }
    switch AlurVersi.Aksi(rawValue: text) {
    case .tutup: return "ditutup"
    case .buka: return "dibuka kembali"
    case nil: return AlurRencanaAksi.Aksi(rawValue: text) == .nyatakanTetap ? "dinyatakan tetap" : text
    }
  }

  /// A step of the workflow as what was done: `diajukan`.
  private static func perbuatan(_ aksi: AlurRealisasi.Aksi) -> String {
    switch aksi {
    case .ajukan: "diajukan"
    case .verifikasi: "diverifikasi"
    case .setujui: "disetujui"
    case .kembalikan: "dikembalikan"
    case .kunci: "dikunci"
    case .bukaKunci: "kuncinya dibuka"
    }
  }
}

extension PencatatanDicabut {
  /// The withdrawal that an entry holds; `nil` when it holds another fact.
  init?(_ entry: Envelope) {
    guard entry.head.kind == Self.kind,
      let event = try? EventCatalog.decode(
        kind: entry.head.kind, schemaVersion: entry.head.schemaVersion, payload: entry.payload, with: JSONDecoder()),
      let withdrawal = event as? PencatatanDicabut
    else { return nil }
    self = withdrawal
  }
}
