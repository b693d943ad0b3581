import Selaras

/// A form of the organisation that records one fact, or withdraws it.
protocol SatuFaktaForm: OrganisasiForm {
  associatedtype Fakta: Event & Equatable & MasaBerlaku
  /// What is recorded; `nil` for something new.
  var tercatat: Fakta? { get }
  /// What it is called at the beginning of a sentence: `Unit kerja`.
  var sebutan: String { get }

  /// The fact that was sent.
  func fakta(_ isian: FormValues) throws(CommandSlip) -> Fakta
  /// What was saved, and what comes next.
  func pesan(_ fact: Fakta) -> String
}

extension SatuFaktaForm {
  static func show(_ request: RouteRequest) throws -> Reply { .page(try Self(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    if request.isian["aksi"] == "cabut" {
      return try await form.cabut(request, pesan: "\(form.sebutan) dicabut. Catatannya tetap ada dalam riwayat.")
    }
    let fact: Fakta
    do throws(CommandSlip) { fact = try form.fakta(request.isian) } catch { return try form.ditolak(request, error) }
    guard fact != form.tercatat else {
      return .redirect(form.ruang.alamat, pesan: "Tidak ada yang berubah pada \(form.sebutan.lowercased()) ini.")
    }
    return try await form.simpan(
      request, [fact], ke: form.ruang.alamat(memuat: fact.mulai, fact.selesai), pesan: form.pesan(fact))
  }
}
