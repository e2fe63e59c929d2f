namespace Hub.Routing.GrantBrokerAccess;

/// <summary>The broker's management API does not answer, or refuses the hub.</summary>
internal sealed class ManagementUnreachableException(Exception cause) : Exception("The broker's management API gave no usable answer: " + cause.Message, cause);
