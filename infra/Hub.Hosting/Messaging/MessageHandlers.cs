namespace Hub.Hosting.Messaging;

/// <summary>The messages that the services of a process consume.</summary>
public sealed class MessageHandlers
{
    private readonly List<HandlerBinding> bindings = [];

    internal IReadOnlyList<HandlerBinding> Bindings => bindings;

    /// <summary>Binds a handler to its queue.</summary>
    /// <param name="queue">Name of the queue: <c>hub.{service}.{what it does}</c>.</param>
    /// <param name="concurrency">Messages handled at once by this process.</param>
    /// <typeparam name="TMessage">The contract.</typeparam>
    /// <typeparam name="THandler">Its handler, created for each message.</typeparam>
    public MessageHandlers Add<TMessage, THandler>(string queue, int concurrency)
        where TMessage : class
        where THandler : class, IMessageHandler<TMessage>
    {
        bindings.Add(HandlerBinding.Of<TMessage, THandler>(queue, concurrency));
        return this;
    }
}
