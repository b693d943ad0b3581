public import Hummingbird
public import NIOCore

/// What the server knows of a request beside its text: the address it comes from.
public struct PortalRequestContext: RequestContext, RemoteAddressRequestContext {
  /// Storage of the framework.
  public var coreContext: CoreRequestContextStorage
  /// The address of the other end of the connection.
  public let remoteAddress: SocketAddress?

  /// See `InitializableFromSource`.
  public init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    remoteAddress = source.channel.remoteAddress
  }
}
