"""What the batch and its kernels agree on beyond Jupyter's own messages.

A client asks the template for a kernel in one line of JSON. While it waits for a free place it
hears empty lines; a template that says nothing for long is stopped or stuck.
Then the kernel speaks: {"forked"}, its process, and {"pid"} once its sockets are bound. The
template says {"code", "peak"}, exit code, negative for a signal, and peak resident bytes, when it
has ended.
"""

# Objects made between collections, and how often older ones are looked at: a study makes many
# that live until its end, which Python's own thresholds look through again and again.
COLLECT = 20_000, 20, 20
NUMBER = b"#"  # begins the frame, before the delimiter of a message of output, that holds the message's number  # noqa: E501
