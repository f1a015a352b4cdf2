namespace AiLandscape.Tool.Output;

/// <summary>Says on a terminal that something takes a while; elsewhere nothing.</summary>
internal static class Progress
{
    public static T While<T>(Session session, string what, Func<T> work) =>
        session.ErrorIsTerminal && session.MayUseColor ? Terminal.Progress(session, what, work) : work();
}
