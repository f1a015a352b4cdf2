namespace AiLandscape.Tool;

/// <summary>What was asked cannot be done; the message is one line that says what to do instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
