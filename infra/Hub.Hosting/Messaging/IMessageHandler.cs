namespace Hub.Hosting.Messaging;

/// <summary>Takes one kind of message. Returning acknowledges it; throwing means a fault of ours, tried again and in the end set aside with its cause.</summary>
/// <typeparam name="TMessage">The contract.</typeparam>
public interface IMessageHandler<in TMessage>
    where TMessage : class
{
    /// <summary>Handles a message. It may come more than once, with the same id.</summary>
    Task HandleAsync(Guid messageId, TMessage message, CancellationToken stop);
}
