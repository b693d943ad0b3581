import Sakip
import Testing

@testable import Selaras

/// Random steps of random people with the agreement of a section, each compared with what the table and the posts say.
struct PkWalk {
  private enum Step {
    case tulis
    case aksi(AlurPerjanjian.Aksi, kertas: Bool)
  }

  private static let alasan = "Targetnya belum sesuai."
  private static let orang = [
    PkAgency.operatorU, PkAgency.kepalaU, PkAgency.bupati, PkAgency.pejabatU,
    Pelaku(akun: "admin", peran: .administrator), Pelaku(akun: "rencana", peran: .perencana),
    Pelaku(akun: "evaluator", peran: .evaluator), Pelaku(akun: "operator-x", peran: .operator, unit: "x"),
    Pelaku(akun: "kepala-u", peran: .pejabat, unit: PkAgency.unit),
  ]

  private var agency: PkAgency
  private let berakun: Bool
  private var random: SplitMix64
  private var pertama: String?
  private(set) var accepted = 0
  private(set) var refused = 0
  private(set) var approvals = 0
  private(set) var seen: Set<StatusPk> = []

  /// - Parameter berakun: whether the holders of the section and of the head have accounts.
  init(seed: UInt64, berakun: Bool) {
    self.berakun = berakun
    random = SplitMix64(state: seed)
    let start = PkAgency.day("2024-01-01")
    agency = PkAgency(
      berakun
        ? [
          PemegangJabatanDicatat(unit: PkAgency.unit, jabatan: "seksi", mulai: start, akun: PkAgency.pejabatU.akun),
          PemegangJabatanDicatat(unit: PkAgency.unit, jabatan: "kepala", mulai: start, akun: PkAgency.kepalaU.akun),
        ] : [])
  }

  mutating func step() throws {
    let step = nextStep()
    let actor = try #require(Self.orang.randomElement(using: &random))
    let reason = try #require([nil, "", Self.alasan, Self.alasan].randomElement(using: &random))
    let before = agency.status("seksi", 0)
    let expected = expectation(before, actor, step, reason)
    do throws(Penolakan) {
      try agency.decide(proposal(step, reason), actor)
      accepted += 1
      #expect(expected != nil, "\(actor) \(step) pada \(String(describing: before))")
      note(step, actor)
    } catch {
      refused += 1
      #expect(expected == nil, "\(actor) \(step) pada \(String(describing: before)): \(error.pesan)")
      #expect(!error.pesan.isEmpty && !error.bidang.isEmpty)
    }
    let after = agency.status("seksi", 0)
    #expect(after == expected ?? before)
    if let after { seen.insert(after) }
    // What counts is the end of a walk: the next one begins anew.
    if after == .ditetapkan {
      approvals += 1
      self = PkWalk(lanjutan: self)
    }
  }

  private init(lanjutan walk: PkWalk) {
    self = PkWalk(seed: walk.random.state, berakun: walk.berakun)
    (accepted, refused, approvals, seen) = (walk.accepted, walk.refused, walk.approvals, walk.seen)
  }

  private mutating func nextStep() -> Step {
    guard Int.random(in: 0..<10, using: &random) > 0,
      let action = AlurPerjanjian.Aksi.allCases.randomElement(using: &random)
    else { return .tulis }
    return .aksi(action, kertas: Int.random(in: 0..<3, using: &random) == 0)
  }

  private func proposal(_ step: Step, _ reason: String?) throws(Penolakan) -> any Event {
    switch step {
    case .tulis: try agency.draft("seksi")
    case .aksi(let action, let isOnPaper):
      PkAgency.step(
        action, "seksi", alasan: reason,
        surat: isOnPaper ? PkAgency.surat("2024-01-16") : nil)
    }
  }

  private mutating func note(_ step: Step, _ actor: Pelaku) {
    switch step {
    case .tulis: pertama = nil
    case .aksi(.setujuiPihakPertama, _): pertama = actor.akun
    case .aksi(.kembalikan, _), .aksi(.batalkan, _), .aksi(.tarik, _): pertama = nil
    case .aksi: break
    }
  }

  /// The state after a step; `nil` when it must be refused.
  private func expectation(_ before: StatusPk?, _ actor: Pelaku, _ step: Step, _ reason: String?) -> StatusPk? {
    let writers: Set<Peran> = [.administrator, .perencana, .operator, .kepala]
    let writes = writers.contains(actor.peran) && (actor.unit ?? PkAgency.unit) == PkAgency.unit
    guard case .aksi(let action, let isOnPaper) = step else {
      return writes && before.map { [.draf, .dikembalikan, .dibatalkan].contains($0) } ?? true ? .draf : nil
    }
    let isOwn = !actor.peran.terikatUnit || actor.unit == PkAgency.unit
    let arrow = AlurPerjanjian.tabel.first { $0.dari == before && $0.aksi == action && $0.pihak != .satu }
    guard let arrow, isOwn, actor.peran != .evaluator, !arrow.perluAlasan || reason == Self.alasan else { return nil }
    // Nobody is recorded for the section; the head has a role, and so an account.
    if isOnPaper { return action == .setujuiPihakPertama && writes && !berakun ? arrow.ke : nil }
    switch arrow.oleh {
    case .penyusun: return writes ? arrow.ke : nil
    case .pihakPertama: return berakun && actor.akun == PkAgency.pejabatU.akun ? arrow.ke : nil
    case .pihakKedua:
      let acts = berakun ? actor.akun == PkAgency.kepalaU.akun : actor.peran == .kepala
      return acts && (action != .setujuiPihakKedua || actor.akun != pertama) ? arrow.ke : nil
    }
  }
}
