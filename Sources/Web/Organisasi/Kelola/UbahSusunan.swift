import Sakip
import Selaras

/// Changing which perangkat daerah there are, in two steps: the proposal is looked at before it is recorded.
enum UbahSusunan {
  static func show(_ request: RouteRequest) throws -> Reply { .page(try UbahSusunanPage(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let page = try UbahSusunanPage(request)
    guard let kind = page.jenis else { return .page(page) }
    let state = request.selaras.state
    let proposal: UsulanSusunan
    let command: Command
    do throws(CommandSlip) {
      let sent = IsianSusunan(jenis: kind, isian: request.isian)
      proposal = try sent.usulan(state)
      command = try perintah(proposal, sent, request, state)
    } catch {
      return try ditolak(request, error)
    }
    let preview = PratinjauSusunanPage(
      context: page.context, usulan: proposal, state: state, kiriman: request.isian, akun: akun(proposal, request))
    guard request.isian["aksi"] == "terapkan" else { return .passingPage(preview, refreshAfter: nil) }
    guard preview.namaKonfirmasi.bernamaSama(request.isian["konfirmasi"] ?? "") else {
      var again = preview
      again.galat =
        "Ketik nama \u{201C}\(preview.namaKonfirmasi)\u{201D} untuk menerapkan perubahan ini. Huruf besar dan kecil tidak dibedakan."
      return .refusedForm(again)
    }
    if let failure = await request.catat(command) { return try ditolak(request, CommandSlip(nil, failure.pesan)) }
    return .redirect(
      Address.make(OrganisasiPage.path, [("pada", proposal.hari.iso), ("sejak", proposal.hari.kemarin.iso)]),
      pesan: "Perubahan susunan sejak \(proposal.hari.printed) tercatat: \(proposal.jenis.nama.lowercased()).")
  }

  /// The command of a proposal, after a trial that records nothing.
  private static func perintah(
    _ proposal: UsulanSusunan, _ sent: IsianSusunan, _ request: RouteRequest, _ state: State
  ) throws(CommandSlip) -> Command {
    guard let person = request.visitor.session?.account.pelaku else {
      throw CommandSlip(nil, "Sesi Anda sudah berakhir. Masuk lagi, lalu kirim ulang.")
    }
    let seen = (proposal.asal + proposal.penerus).compactMap { id -> Terlihat? in
      guard let sent = request.isian["terlihat-\(id)"] else { return nil }
      return Terlihat(unit: id, objek: nil, entri: Int64(sent))
    }
    var facts: [any Event] = []
    do throws(Penolakan) {
      facts = try proposal.peristiwa(state)
      let command = Command(oleh: person, facts, terlihat: seen)
      _ = try state.memutuskan(command, mulai: state.posisi + 1, waktu: request.services.clock())
      return command
    } catch {
      throw CommandSlip(sent.bidang(error, proposal, facts), error.pesan)
    }
  }

  /// The accounts that are bound to what ends.
  private static func akun(_ proposal: UsulanSusunan, _ request: RouteRequest) -> [String] {
    let ending = Set(proposal.berakhir)
    return request.accounts.all().filter { $0.isActive && $0.unit.map(ending.contains) == true }.map(\.name)
  }

  private static func ditolak(_ request: RouteRequest, _ slip: CommandSlip) throws -> Reply {
    var page = try UbahSusunanPage(request.sekarang())
    page.fields = SentFields(request.isian, slip, bidang: IsianSusunan.semuaBidang)
    return .refusedForm(page)
  }
}
