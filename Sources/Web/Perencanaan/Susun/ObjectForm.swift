import HTML
import Selaras

/// What the forms of one room share: the unit, and the page from which they are reached.
protocol RuangFormulir: Sendable {
  var context: PageContext { get }
  var unit: UnitState { get }
  /// The page to which a form goes back.
  var alamat: String { get }
  var jejak: [Jejak] { get }
}

/// A page with the form of one object of a unit.
protocol ObjectForm: Page {
  associatedtype Ruang: RuangFormulir
  /// The names of its fields, to which a refusal may point.
  static var bidang: Set<String> { get }
  var ruang: Ruang { get }
  /// What the form records.
  var objek: Objek { get }
  /// Where it is sent to.
  var alamat: String { get }
  var fields: SentFields { get set }
  /// Whether the fields hold what was sent to be looked at and is not saved.
  var isBelumDisimpan: Bool { get }
  /// The same form of what is known by now.
  init(_ request: RouteRequest) throws
}

extension ObjectForm {
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { ruang.jejak }
  var context: PageContext { ruang.context }

  var isBelumDisimpan: Bool { !fields.galat.isEmpty && !fields.isFormulirLain }

  /// Whether the object is recorded.
  var isTercatat: Bool { ruang.unit.ada(objek) }

  /// The frame of the form, with what its reader saw of the object.
  /// - Parameter denganBerkas: whether it carries a file.
  func formulir(denganBerkas: Bool = false, @HTMLBuilder _ content: () -> HTML) -> HTML {
    FormFrame(
      alamat: alamat, token: context.formToken, isWithFiles: denganBerkas, draf: context.pengguna?.account.name,
      isBelumDisimpan: isBelumDisimpan
    ).html {
      SeenField(unit: ruang.unit, objek: objek, kiriman: fields).html
      content()
    }
  }

  /// The form to withdraw the object, where it is recorded.
  /// - Parameters:
  ///   - consequence: what is lost with it.
  ///   - also: what goes with it as its reader saw it, by the name of its field; `nil` for nothing.
  func pencabutan(_ name: String, _ consequence: String, beserta also: (bidang: String, terlihat: String)? = nil)
    -> HTML
  {
    guard isTercatat else { return .empty }
    return details(.open(fields.galat("alasanCabut") != nil)) {
      summary { "Cabut \(name) ini" }
      p(.class("petunjuk")) { consequence }
      FormFrame(alamat: alamat, token: context.formToken).html {
        SeenField(unit: ruang.unit, objek: objek, kiriman: fields).html
        if let also { input(.type("hidden"), .name(also.bidang), .value(also.terlihat)) }
        FormField(
          nama: "alasanCabut", judul: "Alasan pencabutan", nilai: fields.nilai("alasanCabut", ""),
          galat: fields.galat("alasanCabut"), terpanjang: 2000
        ).html
        button(.class("bahaya"), .name("aksi"), .value("cabut")) { "Cabut \(name)" }
      }
    }
  }

  /// The form again, with what was typed and why it was not taken.
  /// - Parameter hanya: the fields of the form that was sent, where it is not the form of the object.
  func ditolak(_ request: RouteRequest, _ slip: CommandSlip, hanya: Set<String>? = nil) throws -> Reply {
    var page = try Self(request.sekarang())
    page.fields = SentFields(request.isian, slip, bidang: Self.bidang.union(["alasanCabut"]), hanya: hanya)
    return .refusedForm(page)
  }

  /// Records what the form proposes and goes on.
  /// - Parameters:
  ///   - alasan: the field of the page in which the reason is given.
  ///   - hanya: the fields of the form that was sent, where it is not the form of the object.
  ///   - also: what was seen of the other objects that the facts rewrite.
  func simpan(
    _ request: RouteRequest, _ facts: [any Event], ke address: String, pesan: String, alasan: String = "alasan",
    hanya: Set<String>? = nil, terlihat also: [Terlihat] = []
  ) async throws -> Reply {
    let seen = request.isian.terlihat(objek, unit: ruang.unit.id)
    guard let failure = await request.catat(facts, terlihat: [seen] + also) else {
      return .redirect(address, pesan: pesan)
    }
    return try ditolak(request, CommandSlip(failure, alasan: alasan), hanya: hanya)
  }

  /// Withdraws the object.
  /// - Parameter dahulu: what is taken out of it first.
  func cabut(_ request: RouteRequest, dahulu: [any Event] = [], pesan: String) async throws -> Reply {
    let reason = "alasanCabut"
    let fact = PencatatanDicabut(unit: ruang.unit.id, objek: objek, alasan: request.isian[reason] ?? "")
    return try await simpan(request, dahulu + [fact], ke: ruang.alamat, pesan: pesan, alasan: reason, hanya: [reason])
  }
}
