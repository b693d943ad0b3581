import FileStore
import Hummingbird
import Selaras

/// Evidence that comes in pieces, ahead of its form, so that a lost connection costs one piece. The script of the site
/// reads the answers: a number, a name, or what is wrong in words.
enum Unggahan {
  /// Answers with the name of the upload.
  static func begin(_ request: RouteRequest) throws -> Reply {
    let owner = try request.session().account.name
    guard let size = request.isian["ukuran"].flatMap({ Int($0) }) else {
      return .text("Ukuran berkas tidak terbaca. Pilih berkasnya sekali lagi.", status: .badRequest)
    }
    let name = request.isian["nama"] ?? ""
    do throws(Penolakan) {
      try BuktiDilampirkan.periksa(nama: FileName(name).text)
    } catch {
      return .text("\(error.pesan) Ubah nama berkasnya, lalu pilih sekali lagi.", status: .unprocessableContent)
    }
    return answer(request) { () throws(FileStoreError) in
      let id = try request.services.files.begin(size: size, name: name, owner: owner)
      return .text(id.text, status: .created)
    }
  }

  /// Answers with how many bytes have come in.
  static func offset(_ request: RouteRequest) throws -> Reply {
    let account = try request.session().account.name
    if let done = finished(request, account) { return .text(String(done.file.size)) }
    return answer(request) { () throws(FileStoreError) in
      .text(String(try request.services.files.offset(try own(request, account))))
    }
  }

  /// Takes a piece, and answers with how many bytes have come in.
  static func append(_ request: RouteRequest) throws -> Reply {
    let account = try request.session().account.name
    guard let start = try request.context.query.number("mulai", in: 0...Int64(FileStore.standardLimit)) else {
      return .text("Tempat potongan ini tidak disebut.", status: .badRequest)
    }
    return answer(request) { () throws(FileStoreError) in
      let id = try own(request, account)
      return .text(String(try request.services.files.append(id, at: Int(start), request.potongan)))
    }
  }

  /// Keeps what has come in, and answers with its hash, which the form then names. Asking twice gives the same answer.
  static func finish(_ request: RouteRequest) async throws -> Reply {
    let account = try request.session().account.name
    if let done = finished(request, account) { return .text(done.file.hash.hex, status: .created) }
    return await answer(request) { () async throws(FileStoreError) in
      let id = try own(request, account)
      let name = try request.services.files.plan(id).name
      let stored = try await request.services.files.finish(id)
      request.services.uploads.put(RecentUploads.Upload(file: stored, nama: name), account: account, from: id)
      return .text(stored.hash.hex, status: .created)
    }
  }

  /// Gives an upload up.
  static func cancel(_ request: RouteRequest) throws -> Reply {
    let account = try request.session().account.name
    return answer(request) { () throws(FileStoreError) in
      request.services.files.cancel(try own(request, account))
      return .text("Unggahan dibatalkan.")
    }
  }

  private static func id(_ request: RouteRequest) -> UploadID? {
    request.parameters["unggahan"].flatMap { UploadID($0) }
  }

  private static func finished(_ request: RouteRequest, _ account: String) -> RecentUploads.Upload? {
    id(request).flatMap { request.services.uploads.find($0, account: account) }
  }

  /// The upload of the address, if this account began it.
  private static func own(_ request: RouteRequest, _ account: String) throws(FileStoreError) -> UploadID {
    guard let id = id(request), try request.services.files.plan(id).owner == account else { throw .unknownUpload }
    return id
  }

  private static func answer(_ request: RouteRequest, _ work: () async throws(FileStoreError) -> Reply) async -> Reply {
    do {
      return try await work()
    } catch {
      return refusal(request, error)
    }
  }

  private static func answer(_ request: RouteRequest, _ work: () throws(FileStoreError) -> Reply) -> Reply {
    do {
      return try work()
    } catch {
      return refusal(request, error)
    }
  }

  private static func refusal(_ request: RouteRequest, _ error: FileStoreError) -> Reply {
    request.services.log.note(error, request.visitor)
    let status: HTTPResponse.Status =
      switch error {
      case .unknownUpload, .missing: .notFound
      case .wrongOffset, .incomplete: .conflict
      case .tooLarge: .contentTooLarge
      case .empty, .refused, .infected: .unprocessableContent
      case .tooManyUploads: .tooManyRequests
      case .scannerFailed, .diskFull, .storage: .serviceUnavailable
      }
    return .text(error.description, status: status)
  }
}
