import Hummingbird

/// Where a page that follows from the journal may be kept on its way to a person.
///
/// What everybody sees may be kept by anybody who asks again before showing it. What somebody sees who has signed in is
/// for that browser alone; and a page that only those see who have signed in is kept nowhere, so that nobody finds it
/// with the button "back" after they have left.
struct PageKeeping: Sendable, Hashable {
  /// The value of `Cache-Control`.
  let cacheControl: String

  init(_ izin: Izin, _ visitor: Visitor) {
    switch (izin, visitor.session != nil) {
    case (.publik, false): cacheControl = "no-cache"
    case (.publik, true): cacheControl = "private, no-cache"
    case (.masuk, _), (.peran, _): cacheControl = "private, no-store"
    }
  }

  /// Puts the headers on an answer.
  func mark(_ response: Response) -> Response {
    var response = response
    response.headers[.cacheControl] = cacheControl
    response.headers[.vary] = "Cookie"
    return response
  }
}
