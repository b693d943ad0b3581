import FileStore
import Hummingbird
import NIOCore

/// What a form sent: its fields, and the files that came with it.
struct SentBody: Sendable {
  /// Everything that is read of one form with files, before the rest is cut off. Files that are too large by themselves
  /// are read to their end and thrown away, so that the person gets a page that says so.
  static let largestWithFiles = 320 * 1_048_576

  /// Nothing sent.
  static let none = SentBody(isian: .none)

  let isian: FormValues
  var berkas: [SentFile] = []
  /// What the files are called that came and were not taken in.
  var berkasTerlewat: [String] = []
  /// The bytes that came instead of a form: a piece of a file.
  var potongan: [UInt8] = []

  /// Reads a form; one that says beforehand that it is too large is refused before it is read.
  /// - Parameters:
  ///   - token: the secret that the form must carry before its first file; without it files are passed over.
  ///   - largest: the bytes that are read in all.
  ///   - files: takes files in; `nil` where none are wanted.
  ///   - rule: which files are taken in; `nil` for none.
  /// - Throws: ``WebError`` for what cannot be read or is too large.
  static func read(
    _ request: Request, token: String, largest: Int, into files: FileStore?, _ rule: IntakeRule?
  ) async throws -> SentBody {
    let type = request.headers[.contentType] ?? ""
    let isInParts = type.lowercased().hasPrefix("multipart/form-data")
    let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard announced <= (isInParts ? largest : FormValues.largestBody) else {
      throw isInParts ? filesTooLarge(rule) : tooLarge
    }
    if isInParts {
      return try await readParts(request, type, token: token, largest: largest, into: files, rule)
    }
    do {
      let body = try await request.body.collect(upTo: FormValues.largestBody)
      if type == "application/octet-stream" {
        return SentBody(isian: SentForm.tokenOnly(request.headers), potongan: Array(body.readableBytesView))
      }
      return SentBody(isian: try FormValues(String(buffer: body)))
    } catch is NIOTooManyBytesError {
      throw tooLarge
    }
  }

  private static let tooLarge = WebError.terlaluBesar("Isian ini terlalu besar. Simpan sebagian demi sebagian.")
  private static func filesTooLarge(_ rule: IntakeRule?) -> WebError {
    let limit = (rule == .documents ? IntakeRule.documentLimit : FileStore.standardLimit) / 1_048_576
    return .terlaluBesar(
      "Berkas yang dikirim terlalu besar, maka tidak diterima dan tidak ada yang tersimpan. Kembali ke formulirnya, lalu kirim satu per satu, paling besar \(limit) MB."
    )
  }

  private static func readParts(
    _ request: Request, _ type: String, token: String, largest: Int, into files: FileStore?, _ rule: IntakeRule?
  ) async throws -> SentBody {
    do {
      var parser = MultipartParser(try MultipartBoundary(contentType: type))
      var reader = PartReader(token: token, files: files, rule: rule)
      var size = 0
      for try await buffer in request.body {
        size += buffer.readableBytes
        guard size <= largest else {
          throw Self.filesTooLarge(rule)
        }
        for event in try parser.feed(Array(buffer.readableBytesView)) { await reader.take(event) }
        guard reader.fieldBytes <= FormValues.largestBody else { throw Self.tooLarge }
      }
      try parser.finish()
      return reader.body
    } catch let error as MultipartError {
      throw WebError.permintaanSalah(error.description)
    }
  }
}

/// Puts the parts of a form together as they come in.
private struct PartReader {
  /// Names of files that are remembered; nobody reads more of them on a page.
  private static let mostPassedOver = 50

  let token: String
  let files: FileStore?
  let rule: IntakeRule?
  private var fields: [FormValues.Field] = []
  /// What the fields that are no files hold by now.
  private(set) var fieldBytes = 0
  private var sent: [SentFile] = []
  private var passedOver: [String] = []
  private var current: (file: MultipartFile, intake: FileIntake?, failure: FileStoreError?)?

  init(token: String, files: FileStore?, rule: IntakeRule?) {
    self.token = token
    self.files = files
    self.rule = rule
  }

  var body: SentBody { SentBody(isian: FormValues(fields), berkas: sent, berkasTerlewat: passedOver) }

  private var isTrusted: Bool { fields.contains { $0.name == SentForm.tokenField && $0.value == token } }

  mutating func take(_ event: MultipartEvent) async {
    switch event {
    case .field(let name, let value):
      fields.append(FormValues.Field(name: name, value: value))
      fieldBytes += name.utf8.count + value.utf8.count
    case .fileBegins(let file): begin(file)
    case .fileBytes(let bytes): await write(bytes)
    case .fileEnds: await end()
    }
  }

  private mutating func begin(_ file: MultipartFile) {
    guard let files, let rule, isTrusted else {
      if passedOver.count < Self.mostPassedOver { passedOver.append(FileName(file.fileName).text) }
      return
    }
    do {
      current = (file, try files.intake(rule), nil)
    } catch {
      current = (file, nil, error)
    }
  }

  private mutating func write(_ bytes: [UInt8]) async {
    guard let intake = current?.intake else { return }
    do {
      try await intake.write(bytes)
    } catch {
      // What was taken in goes away with the intake; the rest of the file is read and forgotten.
      current?.intake = nil
      current?.failure = error
    }
  }

  private mutating func end() async {
    guard let (file, intake, failure) = current else { return }
    current = nil
    let name = FileName(file.fileName).text
    if let failure { return sent.append(SentFile(bidang: file.field, nama: name, hasil: .failure(failure))) }
    guard let intake else { return }
    do {
      sent.append(SentFile(bidang: file.field, nama: name, hasil: .success(try await intake.finish())))
    } catch {
      sent.append(SentFile(bidang: file.field, nama: name, hasil: .failure(error)))
    }
  }
}
