import Accounts
import FileStore
import Selaras

/// One address of the site: its pattern, what it shows or does, who may ask for it, and the function that answers.
struct Route: Sendable {
  /// What a request does.
  enum Metode: String, Sendable, Hashable {
    /// Shows something.
    case baca = "GET"
    /// Changes something: a form of this site was sent.
    case kirim = "POST"
  }

  let metode: Metode
  /// The pattern, parameters in braces: `/perangkat-daerah/{unit}`.
  let pola: String
  /// What is shown or done, in Indonesian.
  let uraian: String
  let izin: Izin
  /// What files a form sent here may carry; `nil` for none.
  let berkas: IntakeRule?
  let handler: @Sendable (RouteRequest) async throws -> Reply

  /// An address that shows something.
  init(
    _ pola: String, _ uraian: String, izin: Izin = .publik,
    _ handler: @escaping @Sendable (RouteRequest) async throws -> Reply
  ) {
    self.init(metode: .baca, pola, uraian, izin, berkas: nil, handler)
  }

  private init(
    metode: Metode, _ pola: String, _ uraian: String, _ izin: Izin, berkas: IntakeRule?,
    _ handler: @escaping @Sendable (RouteRequest) async throws -> Reply
  ) {
    self.metode = metode
    self.pola = pola
    self.uraian = uraian
    self.izin = izin
    self.berkas = berkas
    self.handler = handler
  }

  /// An address to which a form is sent.
  static func kirim(
    _ pola: String, _ uraian: String, izin: Izin, berkas: IntakeRule? = nil,
    _ handler: @escaping @Sendable (RouteRequest) async throws -> Reply
  ) -> Route {
    Route(metode: .kirim, pola, uraian, izin, berkas: berkas, handler)
  }
}

/// What a page function works from.
struct RouteRequest: Sendable {
  /// The state and the visitor's choices.
  let context: PageContext
  /// The parts of the path that stand for the parameters of the pattern.
  let parameters: [String: String]
  /// What a form sent.
  let isian: FormValues
  /// The files that came with it.
  let berkas: [SentFile]
  /// The bytes that came instead of a form.
  let potongan: [UInt8]
  /// Who asks.
  let visitor: Visitor
  /// What answers are made with.
  let services: Services

  /// The application, for entries of the journal.
  var selaras: Selaras.Application { services.selaras }
  /// The reports that are being made.
  var reports: LaporanJobs { services.reports }
  /// The accounts.
  var accounts: Accounts { services.accounts }

  /// The perangkat daerah in the path.
  func unit() throws(WebError) -> UnitState { try context.unit(parameters["unit"]) }

  /// The session of who asks.
  /// - Throws: ``WebError/belumMasuk`` where nobody has signed in.
  func session() throws(WebError) -> Session {
    guard let session = visitor.session else { throw .belumMasuk }
    return session
  }
}
