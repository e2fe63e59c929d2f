using Hub.Flows.Storage;
using Hub.TellFlows;

namespace Hub.Flows.FindFlow;

/// <summary>A flow and what it was told from: an invoice when both others are null.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Flow">What is told.</param>
/// <param name="Message">The life-cycle message that the caller submitted.</param>
/// <param name="Event">The event that a life-cycle message is made of.</param>
internal sealed record FoundFlow(Guid Id, Flow Flow, SubmittedFlow? Message = null, HubEvent? Event = null);
